package se.samordna.ansokan;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

/** Ansökan hel, med den version som nästa skrivning ska ange. */
public record Utkast(int version, @JsonUnwrapped Ansokan ansokan) {}
