package se.samordna.stod;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import se.samordna.lokal.Motorval;

/** Provets program går på motorn, vad körningen än valt ({@link Servrar#motor()}). */
@Inherited
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface PaMotor {

  /** Motorn. */
  Motorval value();
}
