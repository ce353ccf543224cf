/**
 * A recogniser that learnt from marked articles. It stands beside the rules, takes only what they leave, and is there only if
 * a model is given; the library brings none. Needs OpenNLP on the class path.
 */
package org.sukien.recognize.learned;
