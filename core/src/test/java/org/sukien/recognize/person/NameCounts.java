package org.sukien.recognize.person;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.sukien.article.Article;
import org.sukien.lexicon.Lexicon;
import org.sukien.lexicon.SyllableTable;
import org.sukien.lexicon.TsvTable;
import org.sukien.mention.MentionType;
import org.sukien.recognize.Draft;
import org.sukien.recognize.ForceWords;
import org.sukien.recognize.NameCues;
import org.sukien.recognize.NameParts;
import org.sukien.recognize.Recognizer;
import org.sukien.recognize.place.PlaceRecognizer;
import org.sukien.recognize.position.PositionRecognizer;
import org.sukien.recognize.rank.RankRecognizer;
import org.sukien.recognize.unit.UnitRecognizer;
import org.sukien.text.NormalizedText;
import org.sukien.text.Syllable;
import org.sukien.token.Hits;
import org.sukien.token.TokenKind;
import org.sukien.token.Tokenizer;
import org.sukien.token.Tokens;

/**
 * Counts what names are made of: of "ông Ngô Bảo Khuê" the surname "Ngô", the middle name "Bảo", the given name "Khuê",
 * since a word of address stands before them and capitals end with them. Ranks and titles announce names too.
 *
 * <p>Runs of capitals count once an article; words in small letters, and words after a capital, each time. Used by one
 * thread; {@link NameCountsTest} says how to run it.
 */
final class NameCounts {
    /** So many of the commonest surnames prove a name where nothing announces it. */
    private static final int SURE_SURNAMES = 22;

    private static final int LONGEST = 4;

    final Map<String, Integer> surnames = new TreeMap<>();
    final Map<String, Integer> middles = new TreeMap<>();
    final Map<String, Integer> givenNames = new TreeMap<>();
    /** How often a word or a pair of words stands in small letters. */
    final Map<String, Integer> small = new HashMap<>();
    /** First words of foreigners' names, and how often they open the name of a street, place or company. */
    final Map<String, Integer> foreign = new TreeMap<>();

    final Map<String, Integer> places = new HashMap<>();
    /** "Hiến pháp": a capital in the midst of a sentence and the small word after it; all such capitals. */
    final Map<String, Integer> pairs = new TreeMap<>();

    final Map<String, Integer> capitals = new HashMap<>();
    /** The small word after a name that is announced, and the sum of them. */
    final Map<String, Integer> afterNames = new HashMap<>();

    int afterAllNames;
    /** Whole names after "đường", "trường"; and of people. */
    final Map<String, Integer> namedAfter = new TreeMap<>();

    final Map<String, Integer> people = new HashMap<>();

    private final Evidence evidence;
    private final List<Recognizer> before;
    private final Lexicon lexicon;
    private final Tokenizer tokenizer;
    private final Map<String, Boolean> syllables = new HashMap<>();
    private final Set<String> known = new HashSet<>();
    private final Set<String> seen = new HashSet<>();
    private Set<String> sure = Set.of();

    NameCounts() {
        Tokenizer splitter = new Tokenizer(new SyllableTable());
        Lexicon.Builder words = Lexicon.builder(splitter::words);
        NameParts names = new NameParts(words);
        NameCues cues = new NameCues(words);
        evidence = new Evidence(cues);
        before = List.of(
                new RankRecognizer(words, names, new ForceWords(words)),
                new PlaceRecognizer(words, names),
                new UnitRecognizer(words, names),
                new PositionRecognizer(words, names, cues));
        lexicon = words.build();
        tokenizer = splitter.with(lexicon.syllables());
        for (TsvTable.Row row :
                TsvTable.resource(NameParts.class, "name-surnames.tsv").rows()) {
            known.add(row.get("form"));
        }
    }

    /** First reading. */
    void countSurnames(String text) {
        Draft draft = draft(text);
        Tokens tokens = draft.tokens();
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.kind(i) != TokenKind.WORD) {
                continue;
            }
            if (!tokens.isCapital(i)) {
                add(small, tokens.text(i));
            } else if (!tokens.isAllCaps(i)) {
                if (isSmall(tokens, i - 1) && belongs(tokens, i)) {
                    countPair(tokens, i);
                }
                if (!isInside(draft, i)) {
                    countRun(draft, i);
                }
            }
        }
    }

    private void countRun(Draft draft, int from) {
        Tokens tokens = draft.tokens();
        int end = runEnd(tokens, from);
        String run = tokens.text(from, end);
        boolean several = end - from >= 2 && end - from <= LONGEST;
        Evidence.Left left = evidence.left(draft, from);
        boolean announced = left == Evidence.Left.TITLE || left == Evidence.Left.ADDRESS;
        if (announced) {
            // after an office a ministry's name may stand: "Bộ trưởng Công nghiệp"
            boolean office = draft.isCovered(MentionType.POSITION, from - 1);
            if (!office && isSmall(tokens, end) && belongs(tokens, end)) {
                add(afterNames, tokens.text(end));
                afterAllNames++;
            }
            if (several && allSyllables(tokens, from, end) && seen.add(run)) {
                add(people, run);
                if (!office) {
                    add(surnames, tokens.text(from));
                }
            }
        }
        boolean alien = !isSyllable(tokens.text(from));
        if ((announced || left == Evidence.Left.CALLING) && several && alien && seen.add(run)) {
            add(foreign, tokens.text(from));
        }
        if (isPlace(draft, left, from) && seen.add("@" + run)) {
            add(places, tokens.text(from));
            if (several && known.contains(tokens.text(from)) && left == Evidence.Left.BLOCK) {
                add(namedAfter, run);
            }
        }
    }

    private static boolean isPlace(Draft draft, Evidence.Left left, int at) {
        Tokens tokens = draft.tokens();
        boolean preposition = at > 0
                && !tokens.breakBefore(at)
                && (tokens.is(at - 1, "tại")
                        || tokens.is(at - 1, "ở")
                        || tokens.is(at - 1, "tới")
                        || tokens.is(at - 1, "hãng"));
        return left == Evidence.Left.BLOCK || preposition;
    }

    private void countPair(Tokens tokens, int at) {
        if (isSmall(tokens, at + 1) && belongs(tokens, at + 1) && isSyllable(tokens.text(at))) {
            add(capitals, tokens.text(at));
            add(pairs, tokens.text(at) + " " + tokens.text(at + 1));
        }
    }

    /** To be called between the readings. */
    void chooseSurnames() {
        List<String> all = new ArrayList<>(surnames.keySet());
        all.retainAll(known);
        all.sort((a, b) -> surnames.get(b) - surnames.get(a));
        sure = Set.copyOf(all.subList(0, Math.min(SURE_SURNAMES, all.size())));
    }

    /** Second reading: middle and given names; pairs in small letters. */
    void countParts(String text) {
        Draft draft = draft(text);
        Tokens tokens = draft.tokens();
        for (int i = 0; i < tokens.size(); i++) {
            if (isSmall(tokens, i) && isSmall(tokens, i + 1) && belongs(tokens, i + 1)) {
                String first = tokens.text(i);
                String pair = Character.toUpperCase(first.charAt(0)) + first.substring(1) + " " + tokens.text(i + 1);
                if (pairs.containsKey(pair)) {
                    add(small, pair);
                }
            }
            boolean opens = tokens.isCapital(i)
                    && !tokens.isAllCaps(i)
                    && tokens.kind(i) == TokenKind.WORD
                    && known.contains(tokens.text(i))
                    && !isInside(draft, i);
            if (opens) {
                countParts(draft, i);
            }
        }
    }

    private void countParts(Draft draft, int from) {
        Tokens tokens = draft.tokens();
        int end = runEnd(tokens, from);
        if (end - from < 3 || end - from > LONGEST || !allSyllables(tokens, from, end)) {
            return;
        }
        Evidence.Left left = evidence.left(draft, from);
        boolean announced = left == Evidence.Left.TITLE || left == Evidence.Left.ADDRESS;
        boolean name = announced || (sure.contains(tokens.text(from)) && left != Evidence.Left.BLOCK);
        if (name && seen.add(tokens.text(from, end))) {
            for (int at = from + 1; at < end - 1; at++) {
                add(middles, tokens.text(at));
            }
            add(givenNames, tokens.text(end - 1));
        }
    }

    private Draft draft(String text) {
        seen.clear();
        Tokens tokens = tokenizer.tokenize(NormalizedText.of(text));
        Draft draft = new Draft(Article.of(text), tokens, Hits.of(tokens, lexicon));
        before.forEach(recognizer -> recognizer.recognize(draft));
        return draft;
    }

    /** Whether a word belongs to the word before it: one space, nothing else between. */
    private static boolean belongs(Tokens tokens, int at) {
        return at > 0 && at < tokens.size() && !tokens.breakBefore(at) && tokens.spaceBefore(at);
    }

    private static boolean isSmall(Tokens tokens, int at) {
        return at >= 0 && at < tokens.size() && tokens.kind(at) == TokenKind.WORD && !tokens.isCapital(at);
    }

    /** Whether a capital goes on with what was begun before it. */
    private static boolean isInside(Draft draft, int at) {
        return NameRun.continuesBefore(draft, at);
    }

    private static int runEnd(Tokens tokens, int from) {
        int end = from + 1;
        while (belongs(tokens, end)
                && tokens.kind(end) == TokenKind.WORD
                && tokens.isCapital(end)
                && !tokens.isAllCaps(end)) {
            end++;
        }
        return end;
    }

    private boolean allSyllables(Tokens tokens, int from, int end) {
        for (int at = from; at < end; at++) {
            if (!isSyllable(tokens.text(at))) {
                return false;
            }
        }
        return true;
    }

    private boolean isSyllable(String word) {
        return syllables.computeIfAbsent(word, w -> Syllable.tryParse(w).isPresent());
    }

    private static void add(Map<String, Integer> counts, String word) {
        counts.merge(word, 1, Integer::sum);
    }
}
