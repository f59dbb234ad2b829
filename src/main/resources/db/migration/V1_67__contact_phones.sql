-- Contacts of imports and of the demonstration were not found by their phones: the digits stand in the search text, one
-- number a line, as Contact.searchTextOf writes them.
update contact k
   set search_text = k.search_text || (select coalesce(string_agg(E'\n' || regexp_replace(normalize(p.phone, NFKC), '[^0-9+]', '', 'g'), '' order by p.at), '')
                                         from unnest(k.phones) with ordinality as p(phone, at))
 where cardinality(k.phones) > 0 and strpos(k.search_text, E'\n' || regexp_replace(normalize(k.phones[1], NFKC), '[^0-9+]', '', 'g')) = 0;
