package org.sukien.lucene;

import java.util.ArrayList;
import java.util.List;
import org.sukien.segment.SegmentationModel;
import org.sukien.segment.SegmentationPlan;
import org.sukien.segment.SegmentationTrainer;
import org.sukien.text.Span;

/** A model of a few invented sentences, in which an underscore joins the syllables of a word. */
final class ToySegmenter {
    private static final List<String> SENTENCES = List.of(
            "Công_an tỉnh họp_báo sáng nay .",
            "Bà Trần_Thị_Lụa bán cá ở chợ .",
            "Nông_dân trồng lúa và nuôi cá .",
            "Công_an xã gặp nông_dân ở chợ .",
            "Sáng nay , công_an họp_báo ở tỉnh .",
            "Chợ xã họp sáng nay .",
            "Cá ngon và ngọt .");

    private ToySegmenter() {}

    static SegmentationModel model() {
        SegmentationTrainer trainer = new SegmentationTrainer(SegmentationPlan.small(), line -> {});
        for (int i = 0; i < 5; i++) {
            for (String sentence : SENTENCES) {
                String text = sentence.replace('_', ' ');
                trainer.addMarked(text, words(sentence));
                trainer.add(text);
            }
        }
        return trainer.train();
    }

    private static List<Span> words(String sentence) {
        List<Span> words = new ArrayList<>();
        int start = 0;
        for (String word : sentence.split(" ")) {
            words.add(new Span(start, start + word.length()));
            start += word.length() + 1;
        }
        return words;
    }
}
