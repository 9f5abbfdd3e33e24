package se.samordna.processmotor;

import java.time.Instant;
import java.util.Optional;

/**
 * Ett byte av motor.
 *
 * @param epok epoken som började med bytet
 * @param nar när den nya motorn togs i bruk
 * @param klart när alla öppna ärenden var flyttade; tomt medan det pågår
 * @param arenden hur många ärenden som hittills byggts upp i den nya motorn
 */
public record Motorbyte(
    long epok, Motorslag fran, Motorslag till, Instant nar, Optional<Instant> klart, int arenden) {}
