package se.samordna.sammantrade.pagaende;

import java.util.Optional;
import se.samordna.mote.Utfall;

/**
 * Ett yrkande att anteckna (R16).
 *
 * @param person den som yrkar; tomt är den inloggade
 * @param text vad yrkandet går ut på, med egna ord; får vara tom utom vid delvis bifall
 */
public record NyttYrkande(Optional<String> person, Utfall utfall, String text) {}
