package se.samordna.protokoll;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.samordna.foredragning.lista.Publiklista;
import se.samordna.gemensam.Innehall;
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
  private static final long FLEST_SVAR = 5_000;

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
  private final Cache<Nyckel, Boolean> svar = Caffeine.newBuilder().maximumSize(FLEST_SVAR).build();

  MaskeradKopia(
      AnslagStore anslag, UtgavaStore utgavor, Publiklista listor, Intyg intyg, JsonMapper json) {
    this.anslag = anslag;
    this.utgavor = utgavor;
    this.listor = listor;
    this.intyg = intyg;
    this.json = json;
    this.maskering = new Protokollmaskering(json);
  }

  /** Sant när det finns något att maskera i det som anslagits; ingen fil skrivs för svaret. */
  public boolean behovs(UUID anslagId) {
    return nyckel(anslagId)
        .map(
            n -> svar.get(n, k -> maskerat(utgavor.hitta(k.utgava()).orElseThrow(), k).isPresent()))
        .orElse(false);
  }

  /** Kopian; tom när anslaget inte finns eller inget i det är maskerat. */
  public Optional<Innehall> fil(UUID anslagId) {
    return nyckel(anslagId).flatMap(n -> kopior.get(n, this::skriv));
  }

  private Optional<Nyckel> nyckel(UUID anslagId) {
    return anslag
        .hitta(anslagId)
        .map(a -> new Nyckel(a.utgava(), listor.lista(a.mote())))
        .filter(n -> n.lista().nagotMaskerat());
  }

  private Optional<Protokollinnehall> maskerat(Utgava u, Nyckel nyckel) {
    Protokollinnehall original = json.readValue(u.underlag(), Protokollinnehall.class);
    return Optional.of(maskering.maskera(original, nyckel.lista()))
        .filter(m -> !m.equals(original));
  }

  private Optional<Innehall> skriv(Nyckel nyckel) {
    Utgava u = utgavor.hitta(nyckel.utgava()).orElseThrow();
    return maskerat(u, nyckel)
        .map(
            m ->
                Protokolldokument.maskerad(
                    m,
                    "Maskerad kopia av utgåva "
                        + u.nummer()
                        + u.justeradDag().map(d -> ", justerad " + d).orElse("")
                        + ". Uppgifter är utelämnade. Det justerade originalet är oförändrat och"
                        + " förvaras hos förbundet.",
                    u.punkt().isPresent(),
                    intyg.maskerat(u)));
  }
}
