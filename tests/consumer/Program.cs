Console.WriteLine(typeof(StrategicAlliance.Facts.PartnerId).Assembly.GetName().Name);
