package org.sukien.benchmark;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How every benchmark is run, unless it tells otherwise: one process, one thread. The figure to read is the counter {@code
 * megabytes}, millions of bytes of UTF-8 a second. The serial collector is what the command line runs with, too: one thread
 * needs no other. It is put in front, because what {@code -jvmArgsAppend} gives takes the place of what is appended here.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(value = 1, jvmArgsPrepend = "-XX:+UseSerialGC")
public abstract class TextBenchmark {}
