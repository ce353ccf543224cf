/** The record's JSON against its schema, both ways and to the letter. */
package org.sukien.json;
