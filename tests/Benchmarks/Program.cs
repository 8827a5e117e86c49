using Annai.Benchmarks;
using BenchmarkDotNet.Running;

BenchmarkSwitcher.FromAssembly(typeof(LandingPageBenchmark).Assembly).Run(args);
