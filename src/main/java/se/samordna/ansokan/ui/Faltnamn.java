package se.samordna.ansokan.ui;

import static se.samordna.gemensam.ui.Texter.text;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import se.samordna.ansokan.Fritext;
import se.samordna.gemensam.Hinder.Faltfel;

/** Namnen på ansökans fält, så som API:t säger dem och så som skärmen visar dem. */
final class Faltnamn {

  /** Fält som är en lista av rader har sitt namn på avsnittet. */
  private static final Set<String> RADER = Set.of("mal", "parter", "budget", "medfinansiering");

  private Faltnamn() {}

  /** Ansökans egna fält, vart och ett en gång: {@code budget[2].ar} hör till {@code budget}. */
  static List<String> yttersta(List<Faltfel> fel) {
    return fel.stream().map(f -> f.falt().split("[.\\[]", 2)[0]).distinct().toList();
  }

  static String visat(String falt) {
    return Fritext.av(falt)
        .map(f -> f.namn().toString())
        .orElseGet(() -> text((RADER.contains(falt) ? "ansokan.avsnitt." : "ansokan.") + falt));
  }

  /** Fältens namn på skärmen, i en rad. */
  static String visade(List<String> falt) {
    return falt.stream().map(Faltnamn::visat).collect(Collectors.joining(", "));
  }
}
