package se.samordna.inlasning;

import se.samordna.gemensam.Belopp;

/**
 * En rad i den kanoniska långformen, prövad till formen.
 *
 * @param nummer radens nummer i filen, från 1
 * @param lage tom om filen inte säger något
 * @param konto bokföringskonto, tom om filen inte har det
 * @param tackning vad en tryckt summa täcker, om det är sagt
 */
public record Langrad(
    int nummer,
    int ar,
    String slag,
    String namn,
    String lage,
    String konto,
    Belopp belopp,
    Summatackning tackning) {}
