package org.sukien.recognize.place;

import java.util.Optional;
import org.sukien.mention.PlaceLevel;
import org.sukien.mention.PlaceMention;
import org.sukien.recognize.Draft;
import org.sukien.recognize.Proposal;
import org.sukien.text.Span;
import org.sukien.token.Hits;
import org.sukien.token.TokenKind;
import org.sukien.token.Tokens;

/** One walk over one article: typed places first, then known names, then names learnt on the way. */
final class PlaceWalk {
    private final PlaceWords words;
    private final Draft draft;
    private final Tokens tokens;
    private final Hits hits;
    private final TypedPlaces typed;
    private final KnownPlaces known;
    private final UnlistedPlaces unlisted;
    private final LearntPlaces learnt;
    private final PlaceCodes codes;

    PlaceWalk(PlaceWords words, Draft draft) {
        this.words = words;
        this.draft = draft;
        tokens = draft.tokens();
        hits = draft.hits();
        PlaceReading reading = new PlaceReading(words, draft, tokens, hits, new NameRun(words, draft), this);
        typed = new TypedPlaces(reading);
        known = new KnownPlaces(reading);
        unlisted = new UnlistedPlaces(reading);
        learnt = new LearntPlaces(words, draft, this);
        codes = new PlaceCodes(reading);
    }

    void run() {
        int size = tokens.size();
        int at = 0;
        while (at < size) {
            if (!mayBegin(at)) {
                at++;
                continue;
            }
            int end = 0;
            if (hits.starts(at, words.heads) || tokens.kind(at) == TokenKind.ABBREVIATION) {
                end = typed.read(at);
            }
            if (end == 0 && tokens.kind(at) == TokenKind.CODE && tokens.length(at) > 2) {
                end = typed.road(at);
            }
            if (end == 0 && hits.starts(at, words.lookalikes)) {
                end = skipped(at);
            }
            if (end == 0 && hits.starts(at, words.names)) {
                end = known.read(at);
            }
            if (end == 0 && at > 0 && tokens.isCapital(at)) {
                end = unlisted.read(at);
            }
            at = Math.max(end, at + 1);
        }
        learnt.propose();
    }

    /** A quick no for most tokens, with which neither a place begins nor a word that looks like one. */
    private boolean mayBegin(int at) {
        return hits.startsAny(at, words.openings) || tokens.isCapital(at) || tokens.kind(at) == TokenKind.ABBREVIATION;
    }

    /** The end of a word that only looks like a place or its head, or 0. */
    private int skipped(int at) {
        int end = hits.end(hits.find(at, words.lookalikes));
        int name = hits.find(at, words.names);
        return name >= 0 && hits.end(name) >= end ? 0 : end;
    }

    /** Whether the name of a typed place is to be known again without its type. */
    void learn(int from, int to, PlaceLevel level) {
        learnt.add(from, to, level);
    }

    /** The commune of a type and a name, with its code, or null. */
    PlaceName commune(int typeAt, int nameAt, int end) {
        return codes.commune(typeAt, nameAt, end);
    }

    void propose(int from, int to, PlaceLevel level, PlaceName listed, String rule, int weight) {
        PlaceName name = listed == null ? null : codes.at(to, listed);
        Span span = tokens.span(from, to);
        Optional<String> code = name == null ? Optional.empty() : name.code();
        Optional<String> successor = name == null ? Optional.empty() : name.successor();
        draft.propose(
                new PlaceMention(
                        span,
                        draft.article().text().substring(span.start(), span.end()),
                        rule,
                        name == null || name.level() == listed.level() ? level : name.level(),
                        code,
                        successor,
                        Optional.empty()),
                from,
                to,
                weight);
    }

    void propose(int from, int to, PlaceLevel level, PlaceName name, String rule) {
        propose(from, to, level, name, rule, Proposal.LIKELY);
    }
}
