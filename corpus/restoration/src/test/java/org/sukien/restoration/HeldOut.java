package org.sukien.restoration;

import java.io.IOException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.sukien.restore.DiacriticRestorer;
import org.sukien.restore.RestorationTrainer;
import org.sukien.text.SyllableKey;
import org.sukien.train.ArticleTexts;

/**
 * Measures a restorer on the articles that were held out.
 *
 * <p>An article in NFC has all diacritics stripped: NFD without the nonspacing marks, đ as d. A token is a longest run of
 * letters (with their marks) of it, whatever its language; digits and signs divide. Each token counts once, also foreign
 * words, names, initials and abbreviations. It is right if its SyllableKey is that of the article: case and the tone's place
 * don't count. A token is ambiguous if its bare form has two or more keys among the tokens of all articles.
 */
final class HeldOut {
    private final List<String> articles = new ArrayList<>();
    private final Map<String, Set<Long>> keys = new HashMap<>();
    long tokens;
    long right;
    long ambiguous;
    long ambiguousRight;

    HeldOut(Path folder) throws IOException {
        ArticleTexts.read(folder, text -> {
            String nfc = Normalizer.normalize(text, Form.NFC);
            for (String token : tokens(nfc)) {
                keys.computeIfAbsent(strip(token).toLowerCase(Locale.ROOT), bare -> new HashSet<>(2))
                        .add(SyllableKey.of(token));
            }
            if (RestorationTrainer.isHeldOut(text)) {
                articles.add(nfc);
            }
        });
    }

    List<String> articles() {
        return articles;
    }

    void measure(DiacriticRestorer restorer) {
        for (String article : articles) {
            List<String> wanted = tokens(article);
            List<String> found = tokens(restorer.restoreText(strip(article)));
            if (wanted.size() != found.size()) {
                throw new AssertionError(wanted.size() + " tokens became " + found.size());
            }
            for (int i = 0; i < wanted.size(); i++) {
                count(wanted.get(i), found.get(i));
            }
        }
    }

    private void count(String wanted, String found) {
        boolean same = SyllableKey.of(wanted) == SyllableKey.of(found);
        tokens++;
        right += same ? 1 : 0;
        if (keys.get(strip(wanted).toLowerCase(Locale.ROOT)).size() > 1) {
            ambiguous++;
            ambiguousRight += same ? 1 : 0;
        }
    }

    static List<String> tokens(String nfc) {
        List<String> tokens = new ArrayList<>();
        for (int at = 0; at < nfc.length(); at++) {
            int start = at;
            while (at < nfc.length() && (Character.isLetter(nfc.charAt(at)) || at > start && isMark(nfc.charAt(at)))) {
                at++;
            }
            if (at > start) {
                tokens.add(nfc.substring(start, at));
            }
        }
        return tokens;
    }

    static String strip(String text) {
        StringBuilder bare = new StringBuilder(text.length());
        String parts = Normalizer.normalize(text, Form.NFD);
        for (int i = 0; i < parts.length(); i++) {
            char c = parts.charAt(i);
            if (!isMark(c)) {
                bare.append(c == 'đ' ? 'd' : c == 'Đ' ? 'D' : c);
            }
        }
        return bare.toString();
    }

    private static boolean isMark(char c) {
        return Character.getType(c) == Character.NON_SPACING_MARK;
    }
}
