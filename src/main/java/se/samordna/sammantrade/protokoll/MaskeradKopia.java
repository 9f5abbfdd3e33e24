package se.samordna.sammantrade.protokoll;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.samordna.gemensam.Innehall;
import se.samordna.sammantrade.lista.Publiklista;
import tools.jackson.databind.json.JsonMapper;

/**
 * Den maskerade kopian av ett justerat protokoll (R28). Skrivs ur den frysta utgåvan när någon
 * frågar; originalet och dess fingeravtryck rörs inte. Det som maskeras i dag gäller nästa fråga:
 * en färdig kopia hålls bara för samma maskering.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY, readOnly = true)
public class MaskeradKopia {

  private static final long FLEST_KOPIOR = 50;

  /** Utgåvan och allt som bestämmer vad som är maskerat i den. */
  private record Nyckel(UUID utgava, Publiklista.Lista lista) {}

  private final AnslagStore anslag;
  private final UtgavaStore utgavor;
  private final Publiklista listor;
  private final Intyg intyg;
  private final JsonMapper json;
  private final Protokollmaskering maskering;
  private final Cache<Nyckel, Optional<Innehall>> kopior =
      Caffeine.newBuilder().maximumSize(FLEST_KOPIOR).build();

  MaskeradKopia(
      AnslagStore anslag, UtgavaStore utgavor, Publiklista listor, Intyg intyg, JsonMapper json) {
    this.anslag = anslag;
    this.utgavor = utgavor;
    this.listor = listor;
    this.intyg = intyg;
    this.json = json;
    this.maskering = new Protokollmaskering(json);
  }

  /** Sant när det finns något att maskera i det som anslagits. */
  public boolean behovs(UUID anslagId) {
    return fil(anslagId).isPresent();
  }

  /** Kopian; tom när anslaget inte finns eller inget i det är maskerat. */
  public Optional<Innehall> fil(UUID anslagId) {
    return anslag
        .hitta(anslagId)
        .flatMap(
            a -> {
              Publiklista.Lista lista = listor.lista(a.mote());
              return lista.nagotMaskerat()
                  ? kopior.get(new Nyckel(a.utgava(), lista), n -> skriv(n))
                  : Optional.empty();
            });
  }

  private Optional<Innehall> skriv(Nyckel nyckel) {
    Utgava u = utgavor.hitta(nyckel.utgava()).orElseThrow();
    Protokollinnehall original = json.readValue(u.underlag(), Protokollinnehall.class);
    Protokollinnehall maskerat = maskering.maskera(original, nyckel.lista());
    return maskerat.equals(original)
        ? Optional.empty()
        : Optional.of(
            Protokolldokument.maskerad(
                maskerat,
                "Maskerad kopia av utgåva "
                    + u.nummer()
                    + u.justeradDag().map(d -> ", justerad " + d).orElse("")
                    + ". Uppgifter är utelämnade. Det justerade originalet är oförändrat och"
                    + " förvaras hos förbundet.",
                u.punkt().isPresent(),
                intyg.maskerat(u)));
  }
}
