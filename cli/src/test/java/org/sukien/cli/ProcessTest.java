package org.sukien.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The command as a process of its own, under a platform that knows no Vietnamese. */
@Timeout(120)
class ProcessTest {
    @TempDir
    private Path folder;

    @Test
    void speaksUtf8WhateverThePlatformSays() throws IOException, InterruptedException {
        Run.write(folder.resolve("in/x.jsonl"), "{\"id\": \"tốt\", \"text\": \"Chiều 12/1, họp ở Huế.\"}\n{\"Ư\"}");
        Process process = start("-Dfile.encoding=US-ASCII", "in");
        assertThat(process.waitFor()).isEqualTo(Main.SKIPPED);
        assertThat(Files.readString(folder.resolve("out"))).contains("\"id\":\"tốt\"", "\"text\":\"Chiều 12/1");
        assertThat(Files.readString(folder.resolve("err"))).startsWith("sukien: in/x.jsonl:2: is no JSON");
    }

    @Test
    void readsStandardInputAsUtf8() throws IOException, InterruptedException {
        Process process = start("-Dfile.encoding=US-ASCII", "-");
        try (var in = process.getOutputStream()) {
            in.write("Chiều 12/1, họp ở Huế.".getBytes(StandardCharsets.UTF_8));
        }
        assertThat(process.waitFor()).isEqualTo(Main.DONE);
        assertThat(Files.readString(folder.resolve("out"))).contains("\"Chiều 12/1");
    }

    private Process start(String... words) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), words[0], "org.sukien.cli.Main"));
        command.addAll(List.of("extract", "--format=jsonl", "--text", words[1]));
        ProcessBuilder process = new ProcessBuilder(command).directory(folder.toFile());
        process.environment().put("LC_ALL", "C");
        process.redirectOutput(folder.resolve("out").toFile());
        process.redirectError(folder.resolve("err").toFile());
        return process.start();
    }
}
