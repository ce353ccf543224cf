package org.sukien.mention;

/** What kind of organisation a unit is. */
public enum UnitKind {
    POLICE,
    ARMY,
    PARTY,
    YOUTH,
    UNION,
    WOMEN,
    GOVERNMENT,
    ASSEMBLY,
    COURT,
    PROCURACY,
    PRESS,
    SCHOOL,
    HOSPITAL,
    COMPANY,
    SPORT,
    ASSOCIATION,
    OTHER
}
