package org.sukien.restore;

import java.util.List;

/** A model of a few invented sentences, made in a moment. */
final class ToyModel {
    static final List<String> SENTENCES = List.of(
            "Công an tỉnh Thanh Hóa họp sáng nay.",
            "Công an tỉnh Nghệ An tìm thấy con cá trong cống.",
            "Bà con ở tỉnh này bán cà và bán cá ngoài chợ.",
            "Ba con cá bơi dưới nước, ba con gà ở trên bờ.",
            "Tình cảm của bà con làm anh ấy cảm động.",
            "Cộng thêm ba đồng là đủ tiền mua cà.",
            "Ông Hòa ở Hà Nội, bà Hoa ở Huế.",
            "Công ty Bloomberg mở chi nhánh, phố tiếng Anh gọi là The Street.");

    static final RestorationModel MODEL = train(SENTENCES);

    private ToyModel() {}

    static RestorationModel train(List<String> sentences) {
        RestorationTrainer trainer = new RestorationTrainer(TrainingPlan.small(), line -> {});
        for (int i = 0; i < 6; i++) {
            trainer.add(String.join("\n", sentences));
        }
        return trainer.train();
    }
}
