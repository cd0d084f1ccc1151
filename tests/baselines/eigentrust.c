/* EigenTrust as a plain C program: rows by trustee, one loop, doubles. The baseline of tests/StrategicAlliance.Benchmarks;
 * it reads the same matrix that the library built, so that both do the same work.
 *
 * eigentrust file alpha least rounds
 * The file: int32 peers, int32 edges, int32 starts[peers + 1], int32 trusters[edges], double shares[edges], double pre[peers], in the
 * byte order of the machine. Peers without outgoing edges trust the pre-trusted. Stops when a step moves at most `least`.
 * Prints: steps, seconds of processor time of the quickest round, the trust of peer 0, the sum of all trust, the sum of the squares. */
#include <math.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

static void *take(FILE *file, size_t size, size_t count)
{
    void *all = malloc(size * count + 1);
    if (!all || fread(all, size, count, file) != count) {
        fprintf(stderr, "The file is too short.\n");
        exit(1);
    }
    return all;
}

int main(int argc, char **argv)
{
    if (argc != 5)
        return 2;
    FILE *file = fopen(argv[1], "rb");
    if (!file)
        return 1;
    double alpha = atof(argv[2]), least = atof(argv[3]);
    int rounds = atoi(argv[4]);
    int32_t size[2];
    if (fread(size, sizeof(int32_t), 2, file) != 2)
        return 1;
    int32_t n = size[0], m = size[1];
    int32_t *start = take(file, sizeof(int32_t), (size_t)n + 1);
    int32_t *truster = take(file, sizeof(int32_t), (size_t)m);
    double *share = take(file, sizeof(double), (size_t)m);
    double *pre = take(file, sizeof(double), (size_t)n);
    fclose(file);

    char *speaks = calloc((size_t)n, 1);
    for (int32_t k = 0; k < m; k++)
        speaks[truster[k]] = 1;

    double *now = malloc(sizeof(double) * (size_t)n), *next = malloc(sizeof(double) * (size_t)n);
    double quickest = 1e300;
    int steps = 0;
    for (int round = 0; round < rounds; round++) {
        clock_t from = clock();
        memcpy(now, pre, sizeof(double) * (size_t)n);
        double moved = 1e300;
        for (steps = 0; moved > least && steps < 100000; steps++) {
            double lost = 0;
            for (int32_t i = 0; i < n; i++)
                if (!speaks[i])
                    lost += now[i];
            double back = (1 - alpha) * lost + alpha;
            moved = 0;
            for (int32_t j = 0; j < n; j++) {
                double sum = 0;
                for (int32_t k = start[j]; k < start[j + 1]; k++)
                    sum += share[k] * now[truster[k]];
                next[j] = (1 - alpha) * sum + back * pre[j];
                moved += fabs(next[j] - now[j]);
            }
            double *swap = now;
            now = next;
            next = swap;
        }
        double took = (double)(clock() - from) / CLOCKS_PER_SEC;
        if (took < quickest)
            quickest = took;
    }

    double sum = 0, squares = 0;
    for (int32_t i = 0; i < n; i++) {
        sum += now[i];
        squares += now[i] * now[i];
    }
    printf("%d %.9f %.17g %.17g %.17g\n", steps, quickest, now[0], sum, squares);
    return 0;
}
