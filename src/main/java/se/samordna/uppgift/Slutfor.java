package se.samordna.uppgift;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Metoden i en tjänst som slutför uppgifter av en typ: {@code Svar<…> metod(UppgiftId, Kropp)}.
 * Därmed har typen sin {@code POST /uppgifter/{id}/slutfor}: kroppen läses till metodens andra
 * värde (okända fält nekas med namn) och står i API:ts beskrivning. Skärmen anropar samma metod.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Slutfor {

  /** Uppgiftens typ: elementets id i ritningen. */
  String value();
}
