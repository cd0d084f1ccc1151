/* March 1991, mutual learning, as a plain C program: arrays of ints, one draw per event. The baseline of
 * tests/StrategicAlliance.Benchmarks; the library's own code works differently and is compared with it.
 *
 * march1991 dimensions members p1 p2 p3 p4 periods histories seed
 * periods 0: until no member can move and no member can still beat the code (at most 10000 periods).
 * Prints: mean code knowledge, its standard error, mean periods, seconds of processor time. */
#include <math.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

#define MOST_PERIODS 10000

/* xoshiro256** (Blackman & Vigna 2021), filled by SplitMix64. */
static uint64_t s[4];

static uint64_t rotl(uint64_t x, int k) { return (x << k) | (x >> (64 - k)); }

static uint64_t next(void)
{
    uint64_t result = rotl(s[1] * 5, 7) * 9;
    uint64_t t = s[1] << 17;
    s[2] ^= s[0];
    s[3] ^= s[1];
    s[1] ^= s[2];
    s[0] ^= s[3];
    s[2] ^= t;
    s[3] = rotl(s[3], 45);
    return result;
}

static void fill(uint64_t seed)
{
    for (int i = 0; i < 4; i++) {
        uint64_t z = (seed += 0x9E3779B97F4A7C15ULL);
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ULL;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBULL;
        s[i] = z ^ (z >> 31);
    }
}

static double uniform(void) { return (double)(next() >> 11) * (1.0 / 9007199254740992.0); }
static int sign(void) { return uniform() < 0.5 ? -1 : 1; }
static int belief(void) { return (int)(uniform() * 3.0) - 1; }

static int m, n, *reality, *code, *members, *actions, *votes;
static double p1, p2, p3, p4, *learns;

static int score(const int *held)
{
    int sum = 0;
    for (int d = 0; d < m; d++)
        sum += held[d] * reality[d];
    return sum;
}

static int at_rest(void)
{
    int own = score(code);
    for (int i = 0; i < n; i++) {
        int *held = members + i * m, best = 0;
        for (int d = 0; d < m; d++) {
            if (p1 > 0 && code[d] != 0 && held[d] != code[d])
                return 0;
            best += held[d] == 0 ? 1 : held[d] * reality[d];
        }
        if (p2 > 0 && best > own)
            return 0;
    }
    return 1;
}

static void period(void)
{
    int own = score(code);
    for (int d = 0; d < m; d++)
        votes[d] = 0;

    /* Everybody acts; those who did better than the code are listened to. */
    for (int i = 0; i < n; i++) {
        int *held = members + i * m;
        for (int d = 0; d < m; d++)
            actions[d] = held[d] != 0 ? held[d] : sign();
        if (score(actions) > own)
            for (int d = 0; d < m; d++)
                votes[d] += actions[d];
    }

    /* Members move one step towards the code. */
    for (int i = 0; i < n; i++) {
        int *held = members + i * m;
        for (int d = 0; d < m; d++)
            if (code[d] != 0 && held[d] != code[d] && uniform() < p1)
                held[d] += code[d];
    }

    /* The code takes on what most of the better ones did. */
    for (int d = 0; d < m; d++) {
        int majority = votes[d] > 0 ? 1 : -1;
        if (votes[d] != 0 && code[d] != majority && uniform() < learns[abs(votes[d])])
            code[d] = majority;
    }
}

/* Turnover and turbulence, at the end of a period: knowledge is measured before them. */
static void disturb(void)
{
    if (p3 > 0)
        for (int i = 0; i < n; i++)
            if (uniform() < p3)
                for (int d = 0; d < m; d++)
                    members[i * m + d] = belief();
    if (p4 > 0)
        for (int d = 0; d < m; d++)
            if (uniform() < p4)
                reality[d] = -reality[d];
}

int main(int argc, char **argv)
{
    if (argc != 10) {
        fprintf(stderr, "march1991 dimensions members p1 p2 p3 p4 periods histories seed\n");
        return 2;
    }

    m = atoi(argv[1]);
    n = atoi(argv[2]);
    p1 = atof(argv[3]);
    p2 = atof(argv[4]);
    p3 = atof(argv[5]);
    p4 = atof(argv[6]);
    int periods = atoi(argv[7]), histories = atoi(argv[8]);
    fill(strtoull(argv[9], NULL, 10));
    reality = malloc(sizeof(int) * m);
    code = malloc(sizeof(int) * m);
    actions = malloc(sizeof(int) * m);
    votes = malloc(sizeof(int) * m);
    members = malloc(sizeof(int) * m * n);
    learns = malloc(sizeof(double) * (n + 1));
    for (int k = 0; k <= n; k++)
        learns[k] = 1 - pow(1 - p2, k);

    struct timespec from, to;
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &from);
    double sum = 0, squares = 0, lasted = 0;
    for (int h = 0; h < histories; h++) {
        for (int d = 0; d < m; d++) {
            reality[d] = sign();
            code[d] = 0;
        }
        for (int i = 0; i < n * m; i++)
            members[i] = belief();
        int t = 0;
        if (periods > 0)
            for (; t < periods; t++) {
                if (t > 0)
                    disturb();
                period();
            }
        else
            for (; t < MOST_PERIODS && !at_rest(); t++)
                period();
        double knowledge = (double)score(code) / m;
        sum += knowledge;
        squares += knowledge * knowledge;
        lasted += t;
    }
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &to);

    double mean = sum / histories, variance = (squares / histories - mean * mean) * histories / (histories > 1 ? histories - 1 : 1);
    printf("%.10f %.10f %.4f %.9f\n", mean, sqrt(variance / histories), lasted / histories,
           (double)(to.tv_sec - from.tv_sec) + 1e-9 * (double)(to.tv_nsec - from.tv_nsec));
    return 0;
}
