package se.samordna.arende.ui;

import static se.samordna.gemensam.ui.Texter.text;

import se.samordna.arende.Aterkomst;
import se.samordna.gemensam.Kod;
import se.samordna.gemensam.ui.Tider;
import se.samordna.gemensam.ui.Tillbakablick;

/** Varför ärendet kom tillbaka efter styrelsens behandling: vem, när och med vilka ord. */
public final class Aterkomstblick {

  private Aterkomstblick() {}

  /** Ett ärende som kommit tillbaka. */
  public static Tillbakablick av(Aterkomst a) {
    return av(text("aterkomst." + Kod.av(a.slag())), a);
  }

  /** Ett förslag om ändring av en insats, som styrelsen återremitterat. */
  public static Tillbakablick avForslag(Aterkomst a) {
    return av(text("aterkomst.andring"), a);
  }

  private static Tillbakablick av(String vad, Aterkomst a) {
    Tillbakablick blick =
        new Tillbakablick(vad)
            .med(text("aterkomst.av"), a.av().isEmpty() ? text("aterkomst.styrelsen") : a.av())
            .med(
                text("aterkomst.nar"),
                text(
                    "aterkomst.paragraf", Tider.veckodag(a.dag()), Integer.toString(a.paragraf())));
    return a.skal().isBlank()
        ? blick
        : blick.ord(text("aterkomst.skal." + Kod.av(a.slag())), a.skal());
  }
}
