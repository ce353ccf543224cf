package org.sukien.mention;

/** What kind of place it is. */
public enum PlaceLevel {
    COUNTRY,
    REGION,
    PROVINCE,
    DISTRICT,
    COMMUNE,
    STREET,
    OTHER
}
