package org.sukien.event;

/** A small word that tells how a trigger is meant, or how its sentence is built. */
enum Cue {
    /** Stands between subject and verb: đã, đang, vừa, cũng. */
    AUX,
    /** được, bị: the subject undergoes. */
    PASSIVE,
    /** do, bởi: who acts follows. */
    BY,
    /** về việc: what follows is what a document orders. */
    ABOUT,
    /** sẽ, dự kiến: not yet. */
    FUTURE,
    /** cần, phải: what follows is asked for. */
    DUTY,
    /** nhằm, để: what follows is a purpose. */
    PURPOSE,
    /** không, chưa: didn't happen. */
    NEGATION,
    /** nếu, có thể, nguy cơ: may happen. */
    HYPOTHESIS,
    /** và, đồng thời: the verb after it shares the subject. */
    CONJUNCTION,
    /** ông, bà, anh: who was named before. */
    PRONOUN,
    /** lãnh đạo, nhân dân, đại diện: stands before a name that acts through it. */
    BEARER,
    /** sự, cuộc, đáp ứng: the verb after it is a noun here. */
    NOMINAL,
    /** mẹ, vợ, con trai: who acts is not the one named after it. */
    KIN,
    /** các, nhiều, một số: what follows is one of many and no name. */
    QUANTIFIER,
    /** so với, cùng kỳ: a date after it is compared with. */
    COMPARISON,
    /** với chủ đề, nhân dịp: a noun phrase ends before it. */
    STOP,
    /** trước khi, trong quá trình: what follows is background. */
    BACKGROUND,
    /** trước đây, vài ngày sau: the story goes on at another time. */
    TURN,
    /** hiện nay: a figure is of now, and not of the period told before. */
    PRESENT,
    /** mỗi năm, hằng ngày: a figure is of each time, and no result where no period is told with it. */
    HABIT,
    /** công tác, kế hoạch, quyền: what is named right after it is only spoken of. */
    TOPIC,
    /** nhiên liệu, không chỉ: means nothing by itself, and keeps a small word inside it from being read. */
    NONE
}
