package org.sukien.entity;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.sukien.lexicon.WordList;
import org.sukien.mention.DocumentKind;
import org.sukien.mention.DocumentMention;
import org.sukien.mention.MentionType;
import org.sukien.token.TokenKind;
import org.sukien.token.Tokens;

/**
 * Says which unit issued a document: the one after it ("Nghị quyết 12 ngày 16/3/2022 của Bộ Chính trị", "(Bộ Chính trị)"), the
 * subject of the verb before it ("Bộ Y tế vừa ban hành Thông tư 5"), or the only unit of the text that the number's
 * letters abbreviate ("Nghị định 100/2019/NĐ-CP" where Chính phủ is named). An office's document is its unit's: "của Chủ
 * tịch UBND tỉnh". A law or code is the assembly's or nobody's.
 *
 * <p>Work is linear in the mentions. Known weakness: of joint circulars the first unit alone.
 */
final class DocumentIssuers {
    private static final int NOBODY = -1;
    private static final int TORN = -2;
    private static final int REACH = 14;
    private static final int LONGEST_ACRONYM = 6;
    private static final String ASSEMBLY = "QH";
    /** No letter before it has a mark. */
    private static final char FIRST_MARKED = 0xC0;

    private final Kept kept;
    private final int[] unitOf;
    private final WordList<String> verbs;
    /** What begins at a token, and what ends before it: the index of a mention, or -1. */
    private final int[] starting;

    private final int[] ending;
    private Map<String, Integer> byInitials;

    private DocumentIssuers(Kept kept, int[] unitOf, WordList<String> verbs) {
        this.kept = kept;
        this.unitOf = unitOf;
        this.verbs = verbs;
        starting = new int[kept.tokens().size() + 1];
        ending = new int[kept.tokens().size() + 1];
        Arrays.fill(starting, NOBODY);
        Arrays.fill(ending, NOBODY);
        for (int i = 0; i < kept.size(); i++) {
            starting[kept.first(i)] = i;
            ending[kept.end(i)] = i;
        }
    }

    /** For each document the number of its unit, or -1; -1 for other mentions. */
    static int[] find(Kept kept, int[] unitOf, WordList<String> verbs) {
        int[] issuers = new int[kept.size()];
        Arrays.fill(issuers, NOBODY);
        DocumentIssuers finder = null;
        for (int i = 0; i < issuers.length; i++) {
            if (kept.type(i) == MentionType.DOCUMENT) {
                finder = finder == null ? new DocumentIssuers(kept, unitOf, verbs) : finder;
                issuers[i] = finder.issuer(i, (DocumentMention) kept.mention(i));
            }
        }
        return issuers;
    }

    private int issuer(int i, DocumentMention document) {
        if (document.kind() == DocumentKind.TREATY) {
            return NOBODY; // it is signed, by several
        }
        boolean law = document.kind() == DocumentKind.LAW || document.kind() == DocumentKind.CODE;
        int unit = after(kept.end(i));
        if (unit == NOBODY) {
            unit = before(kept.first(i));
        }
        if (unit != NOBODY) {
            return law && !initials(unit).startsWith(ASSEMBLY) ? NOBODY : unitOf[unit];
        }
        String letters = law ? ASSEMBLY : letters(document.number().orElse(""));
        return letters.length() < 2 ? NOBODY : byInitials().getOrDefault(letters, NOBODY);
    }

    /** The mention of the unit after "của" or "do", past the date and term of office; or in brackets by itself. */
    private int after(int end) {
        Tokens tokens = kept.tokens();
        boolean linked = false;
        int at = end;
        while (at < tokens.size() && at < end + REACH && !tokens.breakBefore(at)) {
            int mention = starting[at];
            if (mention != NOBODY && kept.type(mention) == MentionType.UNIT) {
                boolean bracketed = at > 0
                        && tokens.is(at - 1, '(')
                        && kept.end(mention) < tokens.size()
                        && tokens.is(kept.end(mention), ')');
                return linked || bracketed ? mention : NOBODY;
            }
            boolean passes = mention != NOBODY
                    && (kept.type(mention) == MentionType.DATE
                            || (linked && kept.type(mention) == MentionType.POSITION));
            if (passes) {
                at = kept.end(mention);
            } else if (tokens.is(at, "của") || tokens.is(at, "do")) {
                linked = true;
                at++;
            } else if (!linked && isBetween(at)) {
                at++;
            } else {
                return NOBODY;
            }
        }
        return NOBODY;
    }

    private boolean isBetween(int at) {
        Tokens tokens = kept.tokens();
        return tokens.is(at, ',')
                || tokens.is(at, '(')
                || tokens.is(at, ')')
                || tokens.is(at, "ngày")
                || tokens.is(at, "khóa")
                || tokens.is(at, "khoá")
                || tokens.kind(at) == TokenKind.NUMBER
                || tokens.kind(at) == TokenKind.DATE
                || (tokens.isAllCaps(at) && isRoman(tokens.text(at)));
    }

    private static boolean isRoman(String word) {
        return word.chars().allMatch(c -> "IVXLC".indexOf(c) >= 0);
    }

    /** The mention of the unit that is the subject of a verb of issuing right before the document. */
    private int before(int first) {
        Tokens tokens = kept.tokens();
        boolean issued = false;
        int at = first;
        while (at > 0 && at > first - REACH && !tokens.breakBefore(at)) {
            int mention = ending[at];
            if (mention != NOBODY) {
                if (kept.type(mention) == MentionType.UNIT) {
                    return issued ? mention : NOBODY;
                }
                boolean passes = kept.type(mention) == MentionType.DATE || kept.type(mention) == MentionType.PERSON;
                if (!issued || !passes) {
                    return NOBODY;
                }
                at = kept.first(mention);
                continue;
            }
            int verb = verbBefore(at);
            if (verb == NOBODY) {
                return NOBODY;
            }
            issued |= isIssuing(verb, at);
            at = verb;
        }
        return NOBODY;
    }

    private int verbBefore(int at) {
        for (int from = at - 1; from >= Math.max(0, at - 4); from--) {
            if (hit(from, at) >= 0) {
                return from;
            }
        }
        return NOBODY;
    }

    private boolean isIssuing(int from, int to) {
        return kept.draft().hits().value(hit(from, to), verbs).equals("issue");
    }

    private int hit(int from, int to) {
        int hit = kept.draft().hits().find(from, verbs);
        while (hit >= 0 && kept.draft().hits().end(hit) != to) {
            hit = kept.draft().hits().shorter(from, hit, verbs);
        }
        return hit;
    }

    /** The issuer's letters in a number: BCA of "05/2024/TT-BCA", QH of "31/2024/QH15"; a joint circular has none. */
    private static String letters(String number) {
        if (number.contains("LT")) {
            return "";
        }
        int end = number.length();
        while (end > 0 && Character.isDigit(number.charAt(end - 1))) {
            end--;
        }
        int start = end;
        while (start > 0 && (Character.isLetter(number.charAt(start - 1)) || number.charAt(start - 1) == '&')) {
            start--;
        }
        String letters =
                start == 0 ? "" : number.substring(start, end).replace("&", "").replace('Ð', 'Đ');
        return letters.equals("TTg") ? "CP" : letters;
    }

    /** The units by their initials, whole or up to the end of a word; -2 for letters that several units share. */
    private Map<String, Integer> byInitials() {
        if (byInitials == null) {
            byInitials = new HashMap<>();
            for (int i = 0; i < kept.size(); i++) {
                if (unitOf[i] >= 0 && kept.type(i) == MentionType.UNIT) {
                    addInitials(i);
                }
            }
            byInitials.replaceAll((letters, unit) -> unit == TORN ? Integer.valueOf(NOBODY) : unit);
        }
        return byInitials;
    }

    private void addInitials(int i) {
        StringBuilder letters = new StringBuilder();
        int end = Math.min(kept.end(i), kept.first(i) + REACH);
        for (int at = kept.first(i); at < end; at++) {
            append(letters, at);
            boolean whole = at + 1 == kept.end(i);
            if (letters.length() >= 3 || (whole && letters.length() == 2)) {
                byInitials.merge(letters.toString(), unitOf[i], (a, b) -> a.equals(b) ? a : Integer.valueOf(TORN));
            }
        }
    }

    private String initials(int i) {
        StringBuilder letters = new StringBuilder();
        for (int at = kept.first(i); at < kept.end(i) && letters.length() < REACH; at++) {
            append(letters, at);
        }
        return letters.toString();
    }

    /** The first letter of a word, all letters of an acronym, nothing of "và" and marks. */
    private void append(StringBuilder letters, int at) {
        Tokens tokens = kept.tokens();
        if (tokens.kind(at) != TokenKind.WORD || tokens.is(at, "và")) {
            return;
        }
        int length = tokens.length(at);
        int count = tokens.isAllCaps(at) && length <= LONGEST_ACRONYM ? length : 1;
        for (int k = 0; k < count; k++) {
            char letter = Character.toUpperCase(bare(tokens.charAt(at, k)));
            if (Character.isLetter(letter)) {
                letters.append(letter);
            }
        }
    }

    /** A letter without its marks; most first letters have none. */
    private static char bare(char c) {
        return c < FIRST_MARKED
                ? c
                : Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD).charAt(0);
    }
}
