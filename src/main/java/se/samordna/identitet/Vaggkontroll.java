package se.samordna.identitet;

import java.util.List;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Stoppar starten om förbundsväggen har en lucka: en tabell med kolumnen {@code forbund} utan
 * påtvingat radskydd och regel, eller en databasroll som kan gå förbi. En tabell som med flit står
 * utanför väggen säger det i sin kommentar, som börjar med {@code utan vägg:}.
 */
@Component
class Vaggkontroll implements InitializingBean {

  private final JdbcClient jdbc;

  Vaggkontroll(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public void afterPropertiesSet() {
    List<String> luckor = luckor();
    if (!luckor.isEmpty()) {
      throw new IllegalStateException("Förbundsväggen har luckor: " + String.join(", ", luckor));
    }
  }

  /** Namnen på tabeller utan skydd, och rollens egna övermakter. */
  List<String> luckor() {
    return jdbc.sql(
            """
            select c.relname::text as lucka
            from pg_class c
            join pg_namespace n on n.oid = c.relnamespace and n.nspname = 'public'
            join pg_attribute k on k.attrelid = c.oid and k.attname = 'forbund' and not k.attisdropped
            where c.relkind in ('r', 'p')
              and coalesce(obj_description(c.oid, 'pg_class'), '') not like 'utan vägg:%'
              and not (c.relrowsecurity and c.relforcerowsecurity
                       and exists (select 1 from pg_policy p where p.polrelid = c.oid and p.polpermissive
                                   and p.polqual is not null and p.polwithcheck is not null))
            union all
            select c.relname::text || ' (vy eller kopia utan väggen)'
            from pg_class c
            join pg_namespace n on n.oid = c.relnamespace and n.nspname = 'public'
            where c.relkind = 'm'
               or (c.relkind = 'v' and not coalesce(c.reloptions @> '{security_invoker=true}', false))
            union all
            select 'rollen ' || current_user || ' går förbi väggen'
            from pg_roles where rolname = current_user and (rolsuper or rolbypassrls)
            union all
            select 'rollen ' || current_user || ' äger ' || c.relname
            from pg_class c join pg_namespace n on n.oid = c.relnamespace and n.nspname = 'public'
            where pg_get_userbyid(c.relowner) = current_user
            """)
        .query(String.class)
        .list();
  }
}
