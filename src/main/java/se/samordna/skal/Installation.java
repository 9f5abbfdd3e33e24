package se.samordna.skal;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Det som gäller hela installationen och inget förbund: minns vad som laddats och var klockan står.
 */
@Component
@Transactional
public class Installation {

  private final JdbcClient jdbc;
  private final String demo;

  Installation(JdbcClient jdbc, @Value("${samordna.demo}") String demo) {
    this.jdbc = jdbc;
    this.demo = demo;
  }

  /** Mapparna med demoförbund, i ordning; tom lista i drift. */
  public List<String> demokataloger() {
    return Arrays.stream(demo.split(",")).map(String::strip).filter(k -> !k.isEmpty()).toList();
  }

  public Optional<String> las(String nyckel) {
    return jdbc.sql("select varde from installation where nyckel = :nyckel")
        .param("nyckel", nyckel)
        .query(String.class)
        .optional();
  }

  public void skriv(String nyckel, String varde) {
    jdbc.sql(
            """
            insert into installation (nyckel, varde) values (:nyckel, :varde)
            on conflict (nyckel) do update set varde = excluded.varde
            """)
        .param("nyckel", nyckel)
        .param("varde", varde)
        .update();
  }
}
