package se.samordna.identitet.web;

import java.util.List;
import se.samordna.gemensam.Hinder.Faltfel;

/** Kroppen bär tecken som inte kan sparas. */
final class OtillatnaTecken extends RuntimeException {

  private final transient List<Faltfel> fel;

  OtillatnaTecken(List<Faltfel> fel) {
    super("Tecken som inte kan sparas");
    this.fel = List.copyOf(fel);
  }

  List<Faltfel> fel() {
    return fel;
  }
}
