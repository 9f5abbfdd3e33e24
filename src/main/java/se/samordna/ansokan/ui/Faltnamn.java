package se.samordna.ansokan.ui;

import java.util.List;
import se.samordna.gemensam.Hinder.Faltfel;

/** Namnen på ansökans fält så som API:t säger dem. */
final class Faltnamn {

  private Faltnamn() {}

  /** Ansökans egna fält, vart och ett en gång: {@code budget[2].ar} hör till {@code budget}. */
  static List<String> yttersta(List<Faltfel> fel) {
    return fel.stream().map(f -> f.falt().split("[.\\[]", 2)[0]).distinct().toList();
  }
}
