package se.samordna.budget;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import se.samordna.forbund.Demodel;

/** Demoförbundets budgetar: varje {@code budget-*.csv} i mappen, fastställda i namnens ordning. */
@Component
@Order(20)
class Budgetdemo implements Demodel {

  private final Budgetbeslut beslut;

  Budgetdemo(Budgetbeslut beslut) {
    this.beslut = beslut;
  }

  @Override
  public void ladda(String forbund, Resource katalog) {
    filer(katalog).forEach(fil -> beslut.laddaFaststalld(forbund, fil));
  }

  private static List<Resource> filer(Resource katalog) {
    try {
      Resource[] filer =
          new PathMatchingResourcePatternResolver().getResources(katalog.getURL() + "budget-*.csv");
      return Arrays.stream(filer)
          .sorted(Comparator.comparing(f -> String.valueOf(f.getFilename())))
          .toList();
    } catch (IOException fel) {
      throw new UncheckedIOException(fel);
    }
  }
}
