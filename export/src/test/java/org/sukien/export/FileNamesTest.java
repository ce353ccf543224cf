package org.sukien.export;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FileNamesTest {
    @Test
    void everyIdBecomesAPlainNameOfItsOwn() {
        FileNames names = new FileNames();
        assertThat(names.of("tháng 5/Họp báo")).isEqualTo("thang-5-Hop-bao");
        assertThat(names.of("tháng 5/Họp báo")).isEqualTo("thang-5-Hop-bao-2");
        assertThat(names.of("Thang 5 hop bao")).isEqualTo("Thang-5-hop-bao-3");
        assertThat(names.of("tháng 5/Họp báo-2")).isEqualTo("thang-5-Hop-bao-2-2");
        assertThat(names.of("Đường đi")).isEqualTo("Duong-di");
    }

    @Test
    void noNameLeadsOutOfAFolderOrToADevice() {
        FileNames names = new FileNames();
        assertThat(names.of("../../etc/passwd")).isEqualTo("etc-passwd");
        assertThat(names.of("C:\\a\\b.")).isEqualTo("C-a-b");
        assertThat(names.of("con.a")).isEqualTo("article-con.a");
        assertThat(names.of("COM1")).isEqualTo("article-COM1");
        assertThat(names.of("")).isEqualTo("article-1");
        assertThat(names.of("\u0000\u202e新聞")).isEqualTo("article-2");
        assertThat(names.of(".hidden")).isEqualTo("hidden");
        assertThat(names.of("a".repeat(5000))).hasSize(100);
    }
}
