package se.samordna.sammantrade.ui;

import static se.samordna.gemensam.ui.Texter.text;

import java.util.stream.Collectors;
import se.samordna.sammantrade.Sammantradesvy.Punktvy;
import se.samordna.sammantrade.VoteringService.Utgang;

/** Jäv och voteringar som meningar. */
final class Punkttext {

  private Punkttext() {}

  static String jav(Punktvy punkt) {
    return punkt.jav().stream()
        .map(j -> j.namn() + " (" + j.grund() + ")")
        .collect(Collectors.joining(", "));
  }

  static String votering(Utgang v) {
    String rost =
        text("votering.rostades", text("utfall." + v.forslag()), v.ja(), v.nej(), v.avstar());
    String utslag = v.utslagsrost() ? " " + text("votering.utslagsrost") : "";
    return rost + utslag + " " + text(v.antaget() ? "votering.antaget" : "votering.fallet");
  }
}
