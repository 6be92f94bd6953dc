# The JSON API: what it refuses, and its keys.

failure-400 = Invalid request
failure-401 = API key required
failure-405 = Method not allowed
failure-415 = Content type not supported
failure-429 = Too many requests
thing-key = API key

fault-api-method = This address does not support that method.
    .remedy = The Allow header lists the supported methods.
fault-api-too-large = The request is too large.
    .remedy = Send less data in each request.
fault-api-media-type = This address does not accept that content type.
    .remedy = Send the content type that the OpenAPI document lists; usually Content-Type: application/json.
fault-api-unreadable = The request does not match the OpenAPI document.
    .remedy = Compare it with /api/v1/openapi.json.
fault-api-json = The JSON is invalid at line { $line }, column { $column }.
    .remedy = Correct it and send the request again.
fault-api-field = The field “{ $field }” is missing, unknown or of the wrong type.
    .remedy = Compare the request with /api/v1/openapi.json.
fault-api-character = The field “{ $field }” contains the character U+0000, which cannot be stored.
    .remedy = Remove that character.
fault-api-limit = { $most ->
        [one] A page has exactly one entry.
       *[other] A page has from 1 to { $most } entries.
    }
    .remedy = Change the number, or leave it out.
fault-api-too-many = This key has made too many requests in one minute.
    .remedy = Try again in { $seconds ->
        [one] { $seconds } second
       *[other] { $seconds } seconds
    }.
fault-api-retry-key = The Idempotency-Key is empty or longer than { $most ->
        [one] one character
       *[other] { $most } characters
    }.
    .remedy = Send a different value for each operation, for example a UUID.
fault-api-retry-json = Idempotency-Key is accepted only with JSON.
    .remedy = Leave it out of this request.
fault-api-retry-other = This Idempotency-Key was used for a different request.
    .remedy = Use a new key for each request.
fault-api-retry-under-way = The first request with this Idempotency-Key is still in progress.
    .remedy = Try again in a moment.
fault-api-retry-once = This request was already completed. Its response contained a secret and was not stored.
    .remedy = Check what was created. If the secret is lost, revoke the key and create another.

fault-key-missing = The request has no API key.
    .remedy = Send it in the header Authorization: Bearer llv_…
fault-key-unknown = The API key does not exist.
    .remedy = Check that you copied all of it. If it is lost, create another key.
fault-key-expired = This API key has expired.
    .remedy = Ask the person who manages the API keys for another one.
fault-key-ended = This API key was revoked.
    .remedy = Ask the person who manages the API keys for another one.
fault-key-days = { $most ->
        [one] A key is valid for one day.
       *[other] A key is valid for 1 to { $most } days.
    }
    .remedy = Enter a number in that range.
fault-key-too-high = That role is not below yours, or has permissions that you do not have.
    .remedy = Choose a lower role whose permissions you also have.
fault-key-needs-schools = This role is limited to schools, and no school is selected.
    .remedy = Select at least one school.
fault-key-too-wide = The key would have access to more people than you do.
    .remedy = Limit it to your schools.
fault-key-exists = There is already a key named “{ $name }”.
    .remedy = Enter another name, or revoke that key first.
fault-key-many = { $most ->
        [one] There is already one key, and no more are allowed.
       *[other] There are already { $most } keys, and no more are allowed.
    }
    .remedy = Revoke the keys that are no longer used.

cli-key-added = “{ $name }” is valid until { $until }. This is the key; it will not be shown again:
cli-key-ended = “{ $name }” was revoked.
cli-key-over = revoked
cli-keys-none = There are no API keys yet.
cli-column-schools = Schools
cli-column-ends = Valid until
cli-column-used = Last used

fault-run-not-yours = This process was started by another person.
    .remedy = Ask them or a manager to stop it.

menu-keys = API keys
keys-lead = Other programs can do here what people do in the console. Each program uses its own key.
keys-all = Keys
keys-none = There are no keys yet.
keys-over = revoked
keys-as-role = everyone in the scope of its role
keys-never = never
keys-facts = Valid until { $until } · last used: { $used } · created by { $by }
keys-end = Revoke
keys-end-of = Revoke { $name }
keys-new = New key
keys-name = Purpose
    .hint = The program that will use the key. The audit log shows this name.
keys-role = Role
    .hint = The key has the permissions of this role. Only roles below yours can be chosen.
keys-lasts = Valid for
keys-days = { $n ->
    [one] one day
   *[other] { $n } days
}
keys-schools = Schools
    .hint = Select schools to limit the key to their people. If none is selected, the scope of the role applies.
keys-make = Create key
keys-made = New API key
    .hint = Copy it now and keep it in a safe place: it will not be shown again.
keys-made-how = Programs send it in the header “Authorization: Bearer …”. The API is described at /api/v1/openapi.json.
flash-key-ended = “{ $name }” was revoked.
