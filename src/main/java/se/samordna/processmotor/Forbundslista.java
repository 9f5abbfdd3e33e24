package se.samordna.processmotor;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;

/** Förbunden i installationen, för ronder som går över alla. */
@Component
@NamedInterface("lager")
public class Forbundslista {

  private final JdbcClient jdbc;

  Forbundslista(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Förbundens koder. */
  public List<String> koder() {
    return jdbc.sql("select kod from forbund order by kod").query(String.class).list();
  }
}
