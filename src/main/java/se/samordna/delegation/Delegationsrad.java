package se.samordna.delegation;

import java.util.UUID;
import se.samordna.gemensam.Belopp;

/**
 * En kostnadsrad som ett beslut på delegation kan betalas ur.
 *
 * @param kvar budgeten minus det som tidigare beslut på delegation tagit; kan vara under noll
 */
public record Delegationsrad(UUID radId, String namn, Belopp budget, Belopp kvar) {}
