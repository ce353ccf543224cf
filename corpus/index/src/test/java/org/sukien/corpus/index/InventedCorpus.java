package org.sukien.corpus.index;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;

/** Articles that nobody wrote, as many as wanted, always the same for one seed: a file of JSON Lines for tests. */
final class InventedCorpus {
    private static final String[] FAMILIES = {"Lục Văn", "Đàm Thị", "Vi Quốc", "Nông Đình", "Ma Hải", "Triệu Ngọc"};
    private static final String[] GIVEN = {"Khoát", "Nhiên", "Thuỷ", "Bách", "Đượm", "Quỳnh", "Rạng", "Sửu"};
    private static final String[] UNITS = {
        "Công an tỉnh Bắc Kạn", "Công an huyện Chợ Đồn", "Sở Y tế tỉnh Lào Cai", "Đoàn Thanh niên Công an tỉnh Yên Bái"
    };
    private static final String[] DEEDS = {
        "tổ chức hội nghị sơ kết công tác tháng",
        "khởi tố vụ án trộm cắp tài sản",
        "trao quà cho hộ nghèo của xã vùng cao",
        "ra quân tuần tra trên các tuyến đường làng",
        "tập huấn phòng cháy chữa cháy cho các tổ dân phố"
    };
    private static final String[] RANKS = {"Thiếu tá", "Thượng tá", "Đại tá", "Trung uý"};
    private static final String[] POSTS = {"Trưởng phòng", "Phó Giám đốc", "Đội trưởng"};

    private InventedCorpus() {}

    /** The text of one article. */
    static String text(int number) {
        Random random = new Random(number);
        StringBuilder text = new StringBuilder("Tin số " + number + " từ " + of(UNITS, random) + "\n\n");
        int sentences = 4 + random.nextInt(12);
        for (int i = 0; i < sentences; i++) {
            text.append("Ngày ")
                    .append(1 + random.nextInt(28))
                    .append('/')
                    .append(1 + random.nextInt(12))
                    .append("/2023, ");
            text.append(of(UNITS, random)).append(' ').append(of(DEEDS, random)).append(". ");
            text.append(of(RANKS, random))
                    .append(' ')
                    .append(of(FAMILIES, random))
                    .append(' ')
                    .append(of(GIVEN, random));
            text.append(", ").append(of(POSTS, random)).append(", cho biết có ").append(random.nextInt(5000));
            text.append(" lượt người tham gia, kinh phí ")
                    .append(random.nextInt(900))
                    .append(" triệu đồng.\n\n");
        }
        return text.toString();
    }

    /** One line of JSON Lines. */
    static String line(int number) {
        String text = text(number).replace("\n", "\\n");
        return "{\"id\":\"tin-" + number + "\",\"published\":\"2023-" + (10 + number % 3) + "-" + (10 + number % 18)
                + "\",\"text\":\"" + text + "\"}\n";
    }

    /** A file of the articles from {@code from} to before {@code to}. */
    static Path file(Path folder, int from, int to) throws IOException {
        StringBuilder lines = new StringBuilder();
        for (int i = from; i < to; i++) {
            lines.append(line(i));
        }
        return Files.writeString(folder.resolve("tin-" + from + "-" + to + ".jsonl"), lines);
    }

    private static String of(String[] words, Random random) {
        return words[random.nextInt(words.length)];
    }
}
