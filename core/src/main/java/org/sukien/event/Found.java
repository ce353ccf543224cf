package org.sukien.event;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.sukien.record.Event.Factuality;

/** An event while it is put together; lives inside one call of the assembler. */
final class Found {
    private static final int ROOM = 64;
    /** The role of frames whose object is where it happens: "thăm Malaysia". */
    private static final String PLACE = "place";

    final EventWord word;
    final Trigger trigger;
    final int sentence;
    final List<Filler> fillers = new ArrayList<>(4);
    /** The figures that it is told with; no list is made for an event without. */
    List<Integer> figures = List.of();

    String subtype;
    Factuality factuality;
    /** Index of the date, or -1. */
    int date = -1;

    boolean dateInferred;
    /** Index of the mention that names the place, or -1. */
    int place = -1;

    boolean placeInferred;
    String mode = "";
    /** The event that it is part of, or null. */
    Found partOf;
    /** Mentions of the tellings that were merged into this one. */
    List<Integer> evidence = List.of();

    /** Whether any telling states it, and doesn't merely refer to it. */
    boolean stated;

    double score;
    /** Its place among the article's events, from 1; given when they are written. */
    int number;

    boolean main;
    /** How many tokens it is told with; decides which subtype of a speech prevails. */
    int weight;
    /** Whether it is told in the headline. */
    boolean headline;
    /** The number of the scene that it belongs to. */
    int scene;
    /** The sentences that tell it. */
    int[] sentences;

    Found(Trigger trigger, int sentence, Factuality factuality) {
        this.trigger = trigger;
        this.word = trigger.word();
        this.sentence = sentence;
        sentences = new int[] {sentence};
        stated = trigger.states();
        this.factuality = factuality;
        subtype = word.subtype();
        score = word.score();
    }

    boolean isAsserted() {
        return factuality == Factuality.HAPPENED || factuality == Factuality.PLANNED;
    }

    void addFigure(int mention) {
        figures = figures.isEmpty() ? new ArrayList<>(4) : figures;
        figures.add(mention);
    }

    void addEvidence(int mention) {
        evidence = evidence.isEmpty() ? new ArrayList<>(4) : evidence;
        evidence.add(mention);
    }

    /** Adds the sentences that tell another. */
    void addSentences(Found other) {
        int known = sentences.length;
        sentences = Arrays.copyOf(sentences, known + other.sentences.length);
        System.arraycopy(other.sentences, 0, sentences, known, other.sentences.length);
    }

    boolean has(String role) {
        for (int f = 0; f < fillers.size(); f++) {
            if (fillers.get(f).role().equals(role)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a role is filled by what stands from a token on. */
    boolean namesAfter(String role, int token, Reading reading) {
        for (Filler filler : fillers) {
            if (filler.role().equals(role) && filler.mention() >= 0 && reading.first(filler.mention()) >= token) {
                return true;
            }
        }
        return false;
    }

    /** Whether a mention fills a role. */
    boolean names(int mention) {
        for (int f = 0; f < fillers.size(); f++) {
            if (fillers.get(f).mention() == mention) {
                return true;
            }
        }
        return false;
    }

    /** Adds a filler unless the role has it already; there is room for more than any sentence of prose names. */
    void add(Filler filler) {
        if (fillers.size() >= ROOM) {
            return;
        }
        for (Filler known : fillers) {
            if (known.role().equals(filler.role()) && known.isSame(filler)) {
                return;
            }
        }
        fillers.add(filler);
    }

    /** Whether an event that opens a scene has what it hands on: a date, or the place where somebody holds it or, in a headline, visits. */
    boolean isOpening() {
        return date >= 0 || place >= 0 && (headline && !subtype.equals("inspection") || word.isNoun());
    }

    /** Takes away the filler that says where it is, who or what is visited being a place; the mention's index, or -1. */
    int takePlace() {
        for (int k = 0; k < fillers.size(); k++) {
            if (fillers.get(k).role().equals(PLACE)) {
                int mention = fillers.get(k).mention();
                fillers.removeIf(filler -> filler.role().equals(PLACE));
                return mention;
            }
        }
        return -1;
    }

    /** Takes its date away where that stands before a token, and keeps that it was told with one. */
    void undate(Reading reading, int token) {
        if (date >= 0 && reading.first(date) < token) {
            addEvidence(date);
            date = -1;
        }
    }

    /** Whether a role of both names the same filler. */
    boolean shares(Found other, String role) {
        for (Filler a : fillers) {
            for (Filler b : other.fillers) {
                if (a.role().equals(role) && b.role().equals(role) && a.isSame(b)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether any filler of both is the same, in whatever role. */
    boolean sharesAny(Found other) {
        for (Filler a : fillers) {
            for (Filler b : other.fillers) {
                if (a.isSame(b)) {
                    return true;
                }
            }
        }
        return false;
    }
}
