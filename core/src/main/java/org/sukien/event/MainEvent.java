package org.sukien.event;

import java.util.List;
import org.sukien.article.BlockRole;
import org.sukien.event.EventWord.Kind;
import org.sukien.event.EventWord.Scene;

/**
 * Chooses the one event that the article is about: the best that the headline tells; else the first scene that the lead
 * opens; else the first event of the text that is no mere speech; else the first.
 */
final class MainEvent {
    private MainEvent() {}

    static void choose(Reading reading, List<Found> events) {
        Found best = null;
        double most = 0;
        for (int i = 0; i < events.size(); i++) {
            Found f = events.get(i);
            if (!f.isAsserted()) {
                continue;
            }
            double worth = worth(reading, f, i);
            if (best == null || worth > most) {
                best = f;
                most = worth;
            }
        }
        if (best != null) {
            best.main = true;
        }
    }

    private static double worth(Reading reading, Found f, int order) {
        double worth = f.score - Math.min(order, 20) * 0.03;
        worth += f.headline ? 1.5 : 0;
        worth += f.word.scene() == Scene.OPENS && f.date >= 0 && !f.dateInferred ? 0.8 : 0;
        worth += reading.role(f.trigger.first()) == BlockRole.LEAD ? 0.3 : 0;
        worth -= f.word.kind() == Kind.SPEECH ? 0.4 : 0;
        worth -= f.word.kind() == Kind.MEASURE ? 0.2 : 0;
        return worth;
    }
}
