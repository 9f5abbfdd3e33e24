package se.samordna.arende.ui;

import static se.samordna.gemensam.ui.Texter.text;
import static se.samordna.gemensam.ui.Texter.varde;

import java.util.Map;
import se.samordna.gemensam.ui.Statusmarke;
import se.samordna.gemensam.ui.Statusmarke.Ton;

/** Ärendets läge i ord: status, steg, och vem som väntas handla. */
final class Lage {

  private static final Map<String, Ton> TONER =
      Map.of(
          "pagar", Ton.PAGAR,
          "vilar", Ton.LUGN,
          "beviljad", Ton.KLAR,
          "delvis_beviljad", Ton.KLAR,
          "avslagen", Ton.NEJ,
          "aterkallad", Ton.LUGN,
          "avslutad", Ton.LUGN);

  private Lage() {}

  static Statusmarke status(String kod) {
    return new Statusmarke(TONER.getOrDefault(kod, Ton.LUGN), varde("status", kod));
  }

  static String steg(String kod) {
    return varde("steg", kod);
  }

  static String vem(String processteg) {
    return processteg.isEmpty() ? text("vem.ingen") : varde("vem", processteg);
  }
}
