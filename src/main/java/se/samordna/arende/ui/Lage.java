package se.samordna.arende.ui;

import static se.samordna.gemensam.ui.Texter.varde;

import se.samordna.arende.Arende.Status;
import se.samordna.arende.Arende.Steg;
import se.samordna.gemensam.Mening;
import se.samordna.gemensam.ui.Statusmarke;
import se.samordna.gemensam.ui.Statusmarke.Ton;

/** Ärendets läge i ord: status, steg, och vem som väntas handla. */
final class Lage {

  private Lage() {}

  static Statusmarke status(Status status) {
    return new Statusmarke(ton(status), varde("status", status.kod()));
  }

  private static Ton ton(Status status) {
    return switch (status) {
      case PAGAR -> Ton.PAGAR;
      case BEVILJAD, DELVIS_BEVILJAD -> Ton.KLAR;
      case AVSLAGEN -> Ton.NEJ;
      case VILAR, ATERKALLAD, AVSLUTAD -> Ton.LUGN;
    };
  }

  static String steg(Steg steg) {
    return varde("steg", steg.kod());
  }

  static String vem(String processteg) {
    return Mening.text("vem." + (processteg.isEmpty() ? "ingen" : processteg));
  }
}
