package se.samordna.overtagande;

import java.util.UUID;

/** Insatsen som togs över, och dess ärende. */
public record Overtagen(UUID insatsId, UUID arendeId) {}
