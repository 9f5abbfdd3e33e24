package se.samordna.uppgift;

import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.samordna.gemensam.Plikt;
import se.samordna.gemensam.Pliktkalla;

/** Det den inloggade har att göra utöver processens uppgifter, ur alla moduler. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("@behorig.inloggad()")
public class PliktService {

  private final ObjectProvider<Pliktkalla> kallor;

  PliktService(ObjectProvider<Pliktkalla> kallor) {
    this.kallor = kallor;
  }

  /** Närmast dag först. */
  public List<Plikt> mina() {
    return kallor.stream().flatMap(k -> k.mina().stream()).sorted(Plikt.ORDNING).toList();
  }
}
