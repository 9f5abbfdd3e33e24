package se.samordna.konto;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import se.samordna.gemensam.Mening;
import se.samordna.identitet.Inloggad;

/**
 * Finner personens konto i inloggningstjänsten, eller lägger upp det. Ett som redan finns länkas
 * bara när både användarnamn och adress stämmer: annars är det någon annans.
 */
@Component
class Kontokoppling {

  private final KontoStore konton;
  private final Kontotjanst tjanst;
  private final TransactionTemplate tx;

  Kontokoppling(KontoStore konton, Kontotjanst tjanst, TransactionTemplate tx) {
    this.konton = konton;
    this.tjanst = tjanst;
    this.tx = tx;
  }

  /** Kontot, eller varför det inte kan bli något. */
  sealed interface Utfall {
    record Har(Inloggningskonto konto) implements Utfall {}

    record Nej(Mening varfor) implements Utfall {}
  }

  Utfall hitta(Konto konto) {
    return konto
        .keycloakId()
        .flatMap(tjanst::medId)
        .map(finns -> rattad(konto, finns))
        .orElseGet(() -> nytt(konto));
  }

  private Utfall nytt(Konto konto) {
    Optional<Inloggningskonto> epost = tjanst.medEpost(konto.epost());
    if (epost.isPresent()) {
      return epost.get().anvandare().equals(konto.anvandare())
          ? lankat(konto, epost.get())
          : new Utfall.Nej(Mening.av("konto_annat_namn", epost.get().anvandare()));
    }
    if (tjanst.medNamn(konto.anvandare()).isPresent()) {
      return new Utfall.Nej(Mening.av("konto_namnet_upptaget", konto.anvandare()));
    }
    UUID id = tjanst.laggUpp(konto.anvandare(), uppgifter(konto));
    tx.executeWithoutResult(s -> konton.upplagt(konto.anvandare(), id));
    return new Utfall.Har(tjanst.medId(id).orElseThrow());
  }

  /**
   * Också ett konto som lades upp härifrån, om programmet dog innan det hann antecknas: hellre ett
   * konto för mycket som inte går att rätta än ett som någon annan har.
   */
  private Utfall lankat(Konto konto, Inloggningskonto finns) {
    tx.executeWithoutResult(s -> konton.lanka(konto.anvandare(), finns.id()));
    if (!finns.adressenHaller()) {
      tjanst.kravBekraftelse(finns.id());
    }
    return new Utfall.Har(finns);
  }

  /** En felskriven adress rättas så länge ingen använt kontot, och inget annat förbund har det. */
  private Utfall rattad(Konto konto, Inloggningskonto finns) {
    boolean skiljer = !konto.epost().isEmpty() && !finns.epost().equalsIgnoreCase(konto.epost());
    if (skiljer && arBaraVart(konto, finns)) {
      if (tjanst.medEpost(konto.epost()).isPresent()) {
        return new Utfall.Nej(Mening.av("konto_adressen_upptagen"));
      }
      tjanst.ratta(finns.id(), uppgifter(konto));
    }
    return new Utfall.Har(finns);
  }

  private boolean arBaraVart(Konto konto, Inloggningskonto finns) {
    return konto.upplagtHar()
        && finns.oanvant()
        && !finns.iAnnatForbund(Inloggad.aktor().forbund())
        && !tx.execute(s -> konton.delat(finns.id()));
  }

  private static Kontouppgifter uppgifter(Konto konto) {
    return Kontouppgifter.av(konto.namn(), konto.epost(), Inloggad.aktor().forbund());
  }
}
