package se.samordna.uppgift;

import java.lang.reflect.Method;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.aop.support.AopUtils;
import org.springframework.context.ApplicationContext;
import org.springframework.core.MethodIntrospector;
import org.springframework.core.ResolvableType;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.util.ReflectionUtils;
import org.springframework.util.function.SingletonSupplier;
import se.samordna.gemensam.Svar;
import se.samordna.gemensam.UppgiftId;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Uppgifternas typer och metoderna som slutför dem, funna genom {@link Slutfor}. */
@Component
public class Uppgiftstyper {

  private final JsonMapper json;
  private final SingletonSupplier<SortedMap<String, Typ>> typer;

  Uppgiftstyper(ApplicationContext program, JsonMapper json) {
    this.json = json;
    this.typer = SingletonSupplier.of(() -> hitta(program));
  }

  /**
   * En typ, med tjänsten och dess metod.
   *
   * @param kropp det som API:t tar emot
   * @param svar det som ett ja bär i API:t
   */
  public record Typ(Object tjanst, Method metod, Class<?> kropp, Class<?> svar) {

    private static Typ av(Object tjanst, Method metod) {
      ResolvableType bar = ResolvableType.forMethodReturnType(metod).getGeneric(0);
      ResolvableType form = bar.as(Slutsvar.class).getGeneric(0);
      return new Typ(
          tjanst,
          AopUtils.selectInvocableMethod(metod, tjanst.getClass()),
          metod.getParameterTypes()[1],
          Optional.<Class<?>>ofNullable(form.resolve()).orElseGet(() -> bar.resolve(Object.class)));
    }
  }

  private static SortedMap<String, Typ> hitta(ApplicationContext program) {
    SortedMap<String, Typ> typer = new TreeMap<>();
    program.getBeansWithAnnotation(Service.class).values().forEach(t -> hitta(t, typer));
    return typer;
  }

  private static void hitta(Object tjanst, Map<String, Typ> typer) {
    Map<Method, Slutfor> metoder =
        MethodIntrospector.selectMethods(
            AopUtils.getTargetClass(tjanst),
            (MethodIntrospector.MetadataLookup<Slutfor>)
                m -> AnnotatedElementUtils.findMergedAnnotation(m, Slutfor.class));
    metoder.forEach((metod, s) -> typer.put(s.value(), Typ.av(tjanst, metod)));
  }

  /** Typerna i bokstavsordning. */
  public SortedMap<String, Typ> alla() {
    return Objects.requireNonNull(typer.get());
  }

  /** Läser kroppen och slutför uppgiften genom sin tjänst. */
  Svar<?> slutfor(UppgiftId id, String typ, JsonNode kropp) {
    Typ t =
        Optional.ofNullable(alla().get(typ))
            .orElseThrow(() -> new IllegalStateException("Ingen slutför " + typ));
    Object svar =
        ReflectionUtils.invokeMethod(t.metod(), t.tjanst(), id, json.treeToValue(kropp, t.kropp()));
    return ((Svar<?>) Objects.requireNonNull(svar)).som(Uppgiftstyper::form);
  }

  private static Object form(Object varde) {
    return varde instanceof Slutsvar<?> s ? s.slutsvar() : varde;
  }
}
