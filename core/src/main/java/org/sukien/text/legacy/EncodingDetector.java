package org.sukien.text.legacy;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Says how the bytes of a Vietnamese text are to be read: as UTF-8, in a legacy encoding, or as UTF-8 after an accident.
 * {@code EncodingDetector.standard().detect(bytes).best()} is "tcvn3" for the bytes of "Tæng c«ng ty" and so on.
 *
 * <p>Every reading is tried and judged by two things: the share of its words with marks that are well-formed Vietnamese
 * syllables, and what its letters cost by their frequency in news. The score of a reading is that share, times its
 * probability among all readings by the cost. A byte order mark decides at once. UTF-8 that is valid is called misread
 * only if it holds signs of that and the repair makes many more of its words syllables, at least four different ones. Nothing
 * is guessed below {@link Detection#CONFIDENCE}; three words with marks are the least that reaches it. ASCII without
 * signs of VIQR is UTF-8.
 *
 * <p>A few hundred characters suffice; more than {@link #HEAD} bytes are not looked at. Immutable and thread-safe. Known
 * weaknesses: only Vietnamese is known, so text of another language that isn't UTF-8 gets no answer; VIQR without
 * backslashes is found, but its full stops after vowels are read as marks.
 */
public final class EncodingDetector {
    /** How many bytes are looked at, at most. */
    public static final int HEAD = 1 << 16;

    /** Fewer characters or words that look misread are no accident. */
    private static final int LEAST_SUSPECTS = 3;
    /** A repair must make this many different words syllables; "µm" all over a text is no proof of VISCII. */
    private static final int LEAST_DIFFERENT = 4;
    /** How much more of the words a repair must make syllables; a few "µg" in a text that is right are no reason. */
    private static final double GAIN = 0.2;
    /** Where less than this share of the marked words are syllables, misreading is thought of. */
    private static final double DOUBTFUL = 0.5;
    /** How much of a UTF-8 text may be broken: one byte in a hundred. */
    private static final double BROKEN = 0.01;
    /** In VIQR as in all Vietnamese most words have marks; English with apostrophes has few. */
    private static final double VIQR_SHARE = 0.4;

    /** A reading that costs so many bits more than another has no chance against it. */
    private static final double HOPELESS = 60;

    private static final EncodingDetector STANDARD = new EncodingDetector(CharacterCosts.load());

    private final CharacterCosts costs;

    private EncodingDetector(CharacterCosts costs) {
        this.costs = costs;
    }

    /** The detector for Vietnamese news. */
    public static EncodingDetector standard() {
        return STANDARD;
    }

    /**
     * What the encoding of a text is, by its first bytes.
     *
     * @param head the text or its beginning; it may end within a character
     */
    public Detection detect(byte[] head) {
        byte[] bytes = head.length > HEAD ? Arrays.copyOf(head, HEAD) : head;
        TextEncoding marked = byByteOrderMark(bytes);
        if (marked != null && !marked.equals(TextEncoding.UTF_8)) {
            return Detection.certain(marked);
        }
        Utf8Check utf8 = Utf8Check.of(bytes);
        if (utf8.isAscii()) {
            return detectAscii(bytes);
        }
        if (marked != null || utf8.holds(BROKEN)) {
            return detectMisreading(bytes);
        }
        return detectLegacy(bytes);
    }

    /**
     * The text of a stream of any size, its encoding found by its first {@link #HEAD} bytes.
     *
     * @throws UnknownEncodingException if no encoding is likely enough
     * @throws IOException if the stream can't be read
     */
    public Reader reader(InputStream in) throws IOException {
        return reader(in, CodingErrorAction.REPLACE);
    }

    /**
     * The same, with a say in what is done about bytes that mean nothing in the encoding found.
     *
     * @param action as for {@link TextEncoding#reader(InputStream, CodingErrorAction)}
     * @throws UnknownEncodingException if no encoding is likely enough
     * @throws IOException if the stream can't be read
     */
    public Reader reader(InputStream in, CodingErrorAction action) throws IOException {
        BufferedInputStream stream = new BufferedInputStream(in, HEAD);
        stream.mark(HEAD);
        Detection detection = detect(stream.readNBytes(HEAD));
        stream.reset();
        return detection
                .best()
                .orElseThrow(() -> new UnknownEncodingException(detection))
                .reader(stream, action);
    }

    private static TextEncoding byByteOrderMark(byte[] bytes) {
        if (starts(bytes, 0xEF, 0xBB, 0xBF)) {
            return TextEncoding.UTF_8;
        }
        if (starts(bytes, 0xFF, 0xFE)) {
            return TextEncoding.forName("utf-16le").orElseThrow();
        }
        return starts(bytes, 0xFE, 0xFF) ? TextEncoding.forName("utf-16be").orElseThrow() : null;
    }

    private static boolean starts(byte[] bytes, int... first) {
        for (int i = 0; i < first.length; i++) {
            if (bytes.length <= i || (bytes[i] & 0xFF) != first[i]) {
                return false;
            }
        }
        return true;
    }

    private Detection detectAscii(byte[] bytes) {
        TextEncoding viqr = TextEncoding.forName("viqr").orElseThrow();
        Evidence evidence = Evidence.of(viqr.decode(bytes), costs);
        double dense = Math.min(1, evidence.marked() / (VIQR_SHARE * Math.max(1, evidence.words())));
        double score = evidence.share() * dense;
        return new Detection(List.of(
                new Detection.Guess(viqr, score),
                new Detection.Guess(TextEncoding.UTF_8, score >= Detection.CONFIDENCE ? 1 - score : 1)));
    }

    /** Valid UTF-8: what it says, or what it was before it was misread. */
    private Detection detectMisreading(byte[] bytes) {
        String plain = new String(bytes, StandardCharsets.UTF_8);
        Evidence given = Evidence.of(plain, costs);
        boolean doubtful = given.marked() >= LEAST_SUSPECTS && given.share() < DOUBTFUL;
        if (!doubtful && suspects(plain) < LEAST_SUSPECTS) {
            return Detection.certain(TextEncoding.UTF_8);
        }
        Map<String, TextEncoding> texts = new LinkedHashMap<>();
        texts.put(plain, TextEncoding.UTF_8);
        for (TextEncoding encoding : TextEncoding.all()) {
            if (encoding.isRepair()) {
                String repaired = encoding.repair(plain);
                if (!texts.containsKey(repaired) && Evidence.of(repaired, costs).different() >= LEAST_DIFFERENT) {
                    texts.put(repaired, encoding);
                }
            }
        }
        List<Detection.Guess> repairs = new ArrayList<>(guesses(texts));
        repairs.removeIf(guess -> guess.encoding().equals(TextEncoding.UTF_8));
        double best = repairs.stream().mapToDouble(Detection.Guess::score).max().orElse(0);
        double plainScore = best > Math.max(given.share() + GAIN, Detection.CONFIDENCE) ? 1 - best : 1;
        repairs.add(new Detection.Guess(TextEncoding.UTF_8, plainScore));
        return new Detection(repairs);
    }

    /** How many characters hardly stand in Vietnamese but come of misreading it: signs and foreign letters of Latin-1, controls. */
    private static int suspects(String text) {
        int count = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0x80 && c < 0x100 && c != '\u00A0' && CodePage.vietnamese().indexOf(c) < 0) {
                count++;
            }
        }
        return count;
    }

    private Detection detectLegacy(byte[] bytes) {
        Map<String, TextEncoding> texts = new LinkedHashMap<>();
        texts.put(TextEncoding.UTF_8.decode(bytes), TextEncoding.UTF_8);
        for (TextEncoding encoding : TextEncoding.all()) {
            if (encoding.charset() instanceof VietnameseCharset && !encoding.isRepair()) {
                texts.putIfAbsent(encoding.decode(bytes), encoding);
            }
        }
        return new Detection(guesses(texts));
    }

    /**
     * Scores: the share of syllables, times the probability by the bits that each reading costs. Readings that give the
     * same text are one, under the first one's name; those that cost far more than another are not looked at closely.
     */
    private List<Detection.Guess> guesses(Map<String, TextEncoding> texts) {
        Map<String, Double> atLeast = new HashMap<>();
        texts.keySet().forEach(text -> atLeast.put(text, Evidence.bits(text, costs)));
        List<String> byCost = new ArrayList<>(texts.keySet());
        byCost.sort(Comparator.comparingDouble(atLeast::get));
        Map<String, Evidence> evidence = new LinkedHashMap<>();
        double least = Double.MAX_VALUE;
        for (String text : byCost) {
            if (atLeast.get(text) < least + HOPELESS) {
                Evidence found = Evidence.of(text, costs);
                evidence.put(text, found);
                least = Math.min(least, found.bits());
            }
        }
        double sum = 0;
        for (Evidence found : evidence.values()) {
            sum += Math.pow(2, least - found.bits());
        }
        List<Detection.Guess> guesses = new ArrayList<>();
        for (String text : byCost) {
            Evidence found = evidence.get(text);
            double score = found == null ? 0 : found.share() * Math.pow(2, least - found.bits()) / sum;
            guesses.add(new Detection.Guess(texts.get(text), score));
        }
        return guesses;
    }
}
