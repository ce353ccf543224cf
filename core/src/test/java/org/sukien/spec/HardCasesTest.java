package org.sukien.spec;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The table of hard cases, {@code HARD-CASES.md}, names blocks and classes that exist. */
class HardCasesTest {
    private static final Pattern BLOCK = Pattern.compile("`([a-z]+)/([a-z-]+\\.spec)#([^`]+)`");
    private static final Pattern CLASS = Pattern.compile("`(org\\.sukien\\.[A-Za-z.]+)`");

    @Test
    void namesOnlyWhatExists() throws Exception {
        String table = read("recognize/HARD-CASES.md");
        Set<String> missing = new TreeSet<>();
        int named = 0;
        for (Matcher m = BLOCK.matcher(table); m.find(); named++) {
            String folder = m.group(1).equals("entity") ? "entity/" : "recognize/" + m.group(1) + "/";
            if (!Pattern.compile("(?m)^## " + Pattern.quote(m.group(3)) + "( |$)")
                    .matcher(read(folder + m.group(2)))
                    .find()) {
                missing.add(m.group());
            }
        }
        assertThat(missing).as("blocks that no spec holds").isEmpty();
        assertThat(named).isGreaterThan(200);
        for (Matcher m = CLASS.matcher(table); m.find(); ) {
            assertThat(Class.forName(m.group(1))).isNotNull();
        }
    }

    private static String read(String file) throws IOException {
        try (InputStream in = HardCasesTest.class.getResourceAsStream("/org/sukien/" + file)) {
            assertThat(in).as(file).isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
