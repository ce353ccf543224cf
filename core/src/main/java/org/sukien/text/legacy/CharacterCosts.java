package org.sukien.text.legacy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * What each character costs, in bits: little for the usual letters of Vietnamese news ("n", "đ"), more for rare ones
 * ("ẵ", "ỵ"), much for what is hardly ever written. Built from {@code characters.tsv}. Immutable and thread-safe.
 */
final class CharacterCosts {
    private static final String FILE = "characters.tsv";
    /** Two lines of comment and one of names. */
    private static final int HEADER = 3;

    private static final int REACH = 0x2200;
    private static final double PER_MILLION = 1e6;

    /** Signs of ASCII are the same in nearly every reading; what they cost hardly matters. */
    private static final float ASCII_SIGN = 6;

    private static final float RARE = 20;
    private static final float NEVER = 24;
    private static final float CAPITAL = 3;
    private final float[] costs = new float[REACH];

    private CharacterCosts() {
        Arrays.fill(costs, RARE);
        Arrays.fill(costs, 0, 0x20, NEVER);
        Arrays.fill(costs, 0x20, 0x7F, ASCII_SIGN);
        Arrays.fill(costs, 0x7F, 0xA0, NEVER);
        for (char c : "\t\n\f\r".toCharArray()) {
            costs[c] = ASCII_SIGN;
        }
        costs['\u00A0'] = ASCII_SIGN;
    }

    static CharacterCosts load() {
        CharacterCosts costs = new CharacterCosts();
        try (InputStream in = CharacterCosts.class.getResourceAsStream(FILE);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            int number = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                if (number > HEADER) {
                    costs.add(line.split("\t", -1), number);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return costs;
    }

    private void add(String[] cells, int line) {
        if (cells.length != 3 || cells[0].length() != 1) {
            throw new IllegalStateException(FILE + ":" + line + ": expected a character, its number and its source");
        }
        char letter = cells[0].charAt(0);
        float cost = (float) (Math.log(PER_MILLION / Integer.parseInt(cells[1])) / Math.log(2));
        costs[letter] = cost;
        costs[Character.toUpperCase(letter)] = cost + CAPITAL;
    }

    float of(char c) {
        return c < REACH ? costs[c] : c == CodePage.NONE ? NEVER : RARE;
    }
}
