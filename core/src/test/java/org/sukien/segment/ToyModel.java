package org.sukien.segment;

import java.util.ArrayList;
import java.util.List;
import org.sukien.text.Span;

/** A model of a handful of invented sentences, in which an underscore joins the syllables of a word. */
final class ToyModel {
    static final List<String> SENTENCES = List.of(
            "Công_an tỉnh họp_báo sáng nay .",
            "Bà Trần_Thị_Lụa bán cá ở chợ .",
            "Ông Lê_Văn_Tám là nông_dân xã An_Phú .",
            "Nông_dân trồng lúa và nuôi cá .",
            "Công_an xã gặp nông_dân ở chợ .",
            "Chợ xã họp sáng nay .",
            "Sáng nay , công_an họp_báo ở tỉnh .",
            "Sinh_viên học công_nghệ thông_tin .",
            "Công_nghệ mới giúp nông_dân trồng lúa .",
            "Thông_tin về chợ được công_an gửi sinh_viên .");

    private ToyModel() {}

    /** The text of a marked sentence. */
    static String text(String marked) {
        return marked.replace('_', ' ');
    }

    /** Where its words stand. */
    static List<Span> words(String marked) {
        List<Span> words = new ArrayList<>();
        int start = 0;
        for (String word : marked.split(" ")) {
            words.add(new Span(start, start + word.length()));
            start += word.length() + 1;
        }
        return words;
    }

    static SegmentationTrainer trainer() {
        SegmentationTrainer trainer = new SegmentationTrainer(SegmentationPlan.small(), line -> {});
        for (int i = 0; i < 5; i++) {
            SENTENCES.forEach(sentence -> trainer.addMarked(text(sentence), words(sentence)));
            SENTENCES.forEach(sentence -> trainer.add(text(sentence)));
        }
        return trainer;
    }

    static SegmentationModel model() {
        return trainer().train();
    }
}
