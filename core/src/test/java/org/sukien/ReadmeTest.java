package org.sukien;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the README shows of Java compiles, runs, and prints what it says. */
class ReadmeTest {
    @Test
    void theFirstStepsInJavaRun(@TempDir Path folder) throws Exception {
        List<String> lines = javaOf(Path.of("..", "README.md"));
        String imports = lines.stream().filter(l -> l.startsWith("import ")).collect(Collectors.joining("\n"));
        String body = lines.stream().filter(l -> !l.startsWith("import ")).collect(Collectors.joining("\n"));
        Path source = folder.resolve("FirstSteps.java");
        Files.writeString(
                source,
                imports + "\npublic class FirstSteps { public static void main(String[] a) {\n" + body + "\n} }\n");

        String classPath = System.getProperty("java.class.path");
        int status = ToolProvider.getSystemJavaCompiler()
                .run(
                        null,
                        null,
                        null,
                        "-encoding",
                        "UTF-8",
                        "-cp",
                        classPath,
                        "-d",
                        folder + File.separator,
                        source.toString());
        assertThat(status).as("compiles").isZero();

        String printed = printedBy(folder);
        for (String line : lines) {
            int comment = line.indexOf("// ");
            if (comment >= 0) {
                assertThat(printed.lines()).contains(line.substring(comment + 3).strip());
            }
        }
    }

    private static String printedBy(Path folder) throws Exception {
        PrintStream console = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {folder.toUri().toURL()})) {
            System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
            loader.loadClass("FirstSteps").getMethod("main", String[].class).invoke(null, (Object) new String[0]);
        } finally {
            System.setOut(console);
        }
        return printed.toString(StandardCharsets.UTF_8);
    }

    /** The lines of the first block of Java. */
    private static List<String> javaOf(Path readme) throws IOException {
        List<String> lines = Files.readAllLines(readme);
        int start = lines.indexOf("```java") + 1;
        int end = start + lines.subList(start, lines.size()).indexOf("```");
        assertThat(start).as("a block of Java in %s", readme).isPositive();
        return lines.subList(start, end);
    }
}
