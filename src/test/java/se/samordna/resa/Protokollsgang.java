package se.samordna.resa;

import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import se.samordna.gemensam.Klocka;

/** Från det beslutade sammanträdet till laga kraft, på skärmarna. */
final class Protokollsgang {

  private static final String PROTOKOLL = "Protokoll från";
  private static final List<String> ANSLAGSPLATSER =
      List.of(
          "Burlövs kommun",
          "Kävlinge kommun",
          "Staffanstorps kommun",
          "Vellinge kommun",
          "Region Skåne");

  private final String sammantradet;
  private final Klocka klocka;

  Protokollsgang(String sammantradet, Klocka klocka) {
    this.sammantradet = sammantradet;
    this.klocka = klocka;
  }

  /** Ordföranden avslutar, sekreteraren skickar, två justerar, fem anslår, tiden går. */
  void tillLagaKraft(Person sekreterare, Person ordforande, Person justerare) {
    avsluta(ordforande);
    String id = sammantradet.replace("sammantraden/", "");
    sekreterare.oppna(sammantradet + "/protokoll", PROTOKOLL).granska("protokoll-utkast");
    sekreterare.roll(AriaRole.CHECKBOX, "Ledamot, Försäkringskassan").check();
    sekreterare.stilla().tryck("Välj justerare");
    sekreterare.synlig(sekreterare.roll(AriaRole.BUTTON, "Skicka för justering"));
    // Ingen sekreterare är vald: frågan ställs, med den som skickar som svar.
    sekreterare.tryck("Skicka för justering").granska("protokoll-sekreterare");
    sekreterare.tryck("Skicka för justering", 1);
    sekreterare.synlig(sekreterare.text("Ute för justering"));
    Protokollsteg.justera(ordforande, id, PROTOKOLL);
    Protokollsteg.justera(justerare, id, PROTOKOLL);
    sekreterare.oppna(sammantradet + "/protokoll", PROTOKOLL);
    ANSLAGSPLATSER.forEach(medlem -> Protokollsteg.bekrafta(sekreterare, medlem));
    sekreterare.synlig(sekreterare.programmetsText("protokoll.anslag.overallt", Ord.NAGOT));
    sekreterare.granska("protokoll-anslaget");
    klocka.stallAvstand(klocka.avstand().plusDays(22));
    sekreterare.oppna(sammantradet + "/protokoll", PROTOKOLL);
    sekreterare.synlig(sekreterare.programmetsText("protokoll.ratt.laga_kraft", Ord.NAGOT));
    sekreterare.granska("protokoll-laga-kraft");
  }

  private void avsluta(Person ordforande) {
    ordforande.oppna(sammantradet, "Styrelsens sammanträde").helaListan();
    ordforande.synlig(ordforande.text("Alla punkter är avgjorda."));
    ordforande.tryck("Avsluta sammanträdet").granska("avsluta");
    ordforande.tryck("Avsluta nu");
    ordforande.synlig(ordforande.text("Sammanträdet är avslutat"));
  }
}
